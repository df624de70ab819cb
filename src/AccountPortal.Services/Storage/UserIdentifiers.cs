namespace AccountPortal.Services.Storage;

/// <summary>By what the portal's stores know a person.</summary>
/// <param name="Subject">The person's unique id (<c>sub</c>).</param>
/// <param name="Names">What the person alone can sign in by: user name, preferred user name, verified email address and phone number.</param>
internal sealed record UserIdentifiers(string Subject, IReadOnlyList<string> Names)
{
    /// <summary>All of them.</summary>
    public IEnumerable<string> All => [Subject, .. Names];

    /// <summary>Those of a user of the pool. An address that is not verified may be somebody else's.</summary>
    public static UserIdentifiers Of(GetUserResponse user)
    {
        var attributes = (user.UserAttributes ?? []).ToDictionary(attribute => attribute.Name, attribute => attribute.Value);
        string?[] names =
        [
            user.Username,
            attributes.GetValueOrDefault("preferred_username"),
            attributes.GetValueOrDefault("email_verified") == "true" ? attributes.GetValueOrDefault("email") : null,
            attributes.GetValueOrDefault("phone_number_verified") == "true" ? attributes.GetValueOrDefault("phone_number") : null,
        ];
        return new(attributes["sub"], [.. names.OfType<string>().Where(name => name.Length > 0)]);
    }

    /// <summary>Redacted, so that no log shows a name.</summary>
    public override string ToString() => nameof(UserIdentifiers);
}
