namespace AccountPortal.Components.Attributes;

/// <summary>Name of an attribute: a key of the <see cref="Resources.Attributes"/> texts.</summary>
internal static class AttributeTexts
{
    /// <summary>The standard attributes that users fill in.</summary>
    public static IReadOnlyDictionary<string, string> Standard { get; } = new Dictionary<string, string>
    {
        ["username"] = "User name",
        ["email"] = "Email",
        ["phone_number"] = "Phone number",
        ["name"] = "Name",
        ["given_name"] = "First name",
        ["family_name"] = "Last name",
        ["middle_name"] = "Middle name",
        ["nickname"] = "Nickname",
        ["preferred_username"] = "Preferred user name",
        ["profile"] = "Web page about you",
        ["picture"] = "Picture",
        ["website"] = "Website",
        ["gender"] = "Gender",
        ["birthdate"] = "Date of birth",
        ["zoneinfo"] = "Time zone",
        ["locale"] = "Language and region",
        ["address"] = "Address",
    };

    /// <summary>
    /// The key for a Cognito attribute. A custom attribute without a text reads as its name: <c>custom:favourite_colour</c> is
    /// <c>Favourite colour</c>.
    /// </summary>
    public static string KeyOf(string name) => Standard.GetValueOrDefault(name) ?? Humanise(name);

    /// <inheritdoc cref="KeyOf(string)"/>
    public static string KeyOf(PoolAttribute attribute) => KeyOf(attribute.Name);

    private static string Humanise(string name)
    {
        var bare = name[(name.LastIndexOf(':') + 1)..];
        var words = string.Concat(bare.Select((letter, index) => Spaced(bare, letter, index))).Trim();
        return words.Length == 0 ? name : char.ToUpperInvariant(words[0]) + words[1..];
    }

    private static string Spaced(string text, char letter, int index)
    {
        if (letter is '_' or '-' or '.')
        {
            return " ";
        }

        return index > 0 && char.IsUpper(letter) && char.IsLower(text[index - 1]) ? " " + char.ToLowerInvariant(letter) : letter.ToString();
    }
}
