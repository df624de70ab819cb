using System.Net.Mail;

namespace AccountPortal.Services.Pools;

/// <summary>What a value of an attribute has to be like before it is sent to the pool.</summary>
internal static class AttributeRules
{
    private const int LongestValue = 2048;

    /// <summary>The refusal of a value, or null with the text as it goes to the pool.</summary>
    public static AccountError? Clean(string name, string value, PoolDescription pool, out string text)
    {
        if (pool.Find(name) is { Writable: true } attribute)
        {
            return Clean(attribute, value, out text);
        }

        text = "";
        return new AccountError(AccountErrorKind.AttributeNotWritable) { Attribute = name };
    }

    /// <summary>The same for an attribute that the pool itself asks for, whether its description knows it or not.</summary>
    public static AccountError? CleanDemanded(string name, string value, PoolDescription pool, out string text) =>
        Clean(pool.Find(name) ?? new PoolAttribute(name, PoolAttributeType.String), value, out text);

    private static AccountError? Clean(PoolAttribute attribute, string value, out string text)
    {
        text = value.Trim();
        if (attribute.Name == "phone_number")
        {
            text = PhoneNumberText.ToE164(text) ?? "";
        }

        return text.Length is > 0 and <= LongestValue && Fits(attribute, text) ? null : new AccountError(AccountErrorKind.InvalidInput) { Attribute = attribute.Name };
    }

    /// <summary>Whether a text is one email address and nothing else.</summary>
    public static bool IsEmail(string text) => MailAddress.TryCreate(text, out var address) && address.Address == text;

    private static bool Fits(PoolAttribute attribute, string text) => attribute switch
    {
        { Name: "email" } => IsEmail(text),
        { Name: "birthdate" } => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        { Type: PoolAttributeType.Number } => decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number)
            && number >= (attribute.MinValue ?? decimal.MinValue) && number <= (attribute.MaxValue ?? decimal.MaxValue),
        { Type: PoolAttributeType.Boolean } => text is "true" or "false",
        { Type: PoolAttributeType.DateTime } => DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out _),
        _ => text.Length >= (attribute.MinLength ?? 0) && text.Length <= (attribute.MaxLength ?? LongestValue),
    };
}
