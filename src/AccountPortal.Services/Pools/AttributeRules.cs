using System.Net.Mail;

namespace AccountPortal.Services.Pools;

/// <summary>Normalises and validates attribute values, for forms and services alike.</summary>
internal sealed class AttributeRules(TimeProvider time)
{
    // Cognito's limit for every attribute.
    private const int LongestValue = 2048;
    private const string DateFormat = "yyyy-MM-dd";
    private const string MomentFormat = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    // Not NumberStyles.Number: the pool accepts no thousands separators, and "1,5" would parse as 15.
    private const NumberStyles NumberFormat = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    /// <summary>Normalises a value for the pool: trimmed, phone numbers in E.164, times in UTC.</summary>
    /// <param name="attribute">The attribute.</param>
    /// <param name="value">The typed value.</param>
    /// <param name="region">See <see cref="PhoneNumberText.ToE164"/>.</param>
    public static string Clean(PoolAttribute attribute, string? value, string? region = null)
    {
        var text = value?.Trim() ?? "";
        return attribute switch
        {
            { Name: "phone_number" } => PhoneNumberText.ToE164(text, region) ?? text,
            { Type: PoolAttributeType.DateTime } when TryReadMoment(text, out var moment) =>
                moment.ToString(MomentFormat, CultureInfo.InvariantCulture),
            _ => text,
        };
    }

    /// <summary>Parses a time in the format of the browser's input or of the pool; without an offset it is UTC.</summary>
    public static bool TryReadMoment(string text, out DateTimeOffset moment) => DateTimeOffset.TryParse(
        text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out moment);

    /// <summary>The rule that a normalised value breaks, or null. An empty value is valid unless it is required.</summary>
    public BrokenAttributeRule? Check(PoolAttribute attribute, string? value, string? region = null)
    {
        var text = Clean(attribute, value, region);
        if (text.Length == 0)
        {
            return attribute.Required ? new(AttributeRule.Required) : null;
        }

        return CheckForm(attribute, text) ?? CheckLength(attribute, text);
    }

    /// <summary>Refuses a value that the app client cannot write; null with the normalised text otherwise.</summary>
    public AccountError? CleanWritable(string name, string value, PoolDescription pool, out string text)
    {
        if (pool.Find(name) is { Writable: true })
        {
            return CleanDemanded(name, value, pool, out text);
        }

        text = "";
        return new AccountError(AccountErrorKind.AttributeNotWritable) { Attribute = name };
    }

    /// <summary>
    /// Refuses an invalid value for an attribute that a challenge requires, whether or not the pool's description contains it.
    /// </summary>
    public AccountError? CleanDemanded(string name, string value, PoolDescription pool, out string text)
    {
        var attribute = pool.FindOrText(name) with { Required = true };
        text = Clean(attribute, value);
        return Check(attribute, text) is null ? null : new AccountError(AccountErrorKind.InvalidInput) { Attribute = name };
    }

    private BrokenAttributeRule? CheckForm(PoolAttribute attribute, string text) => attribute.Name switch
    {
        "email" => Require(AttributeRule.EmailAddress, MailAddress.TryCreate(text, out var address) && address.Address == text),
        "phone_number" => Require(AttributeRule.PhoneNumber, PhoneNumberText.ToE164(text) is not null),
        "website" or "profile" or "picture" => Require(AttributeRule.WebAddress, IsWebAddress(text)),
        "username" => Require(AttributeRule.NoSpaces, Identifiers.HasOnlyAllowedCharacters(text)),
        "birthdate" => CheckBirthdate(text),
        _ => CheckType(attribute, text),
    };

    private BrokenAttributeRule? CheckBirthdate(string text) =>
        DateOnly.TryParseExact(text, DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? Require(AttributeRule.NotInFuture, date <= DateOnly.FromDateTime(time.GetLocalNow().Date))
            : new(AttributeRule.Date);

    private static BrokenAttributeRule? CheckType(PoolAttribute attribute, string text) => attribute.Type switch
    {
        PoolAttributeType.Number => CheckNumber(attribute, text),
        PoolAttributeType.DateTime => Require(AttributeRule.Moment, TryReadMoment(text, out _)),
        PoolAttributeType.Boolean => Require(AttributeRule.YesOrNo, text is "true" or "false"),
        _ => null,
    };

    private static BrokenAttributeRule? CheckNumber(PoolAttribute attribute, string text)
    {
        if (!decimal.TryParse(text, NumberFormat, CultureInfo.InvariantCulture, out var number))
        {
            return new(AttributeRule.Number);
        }

        return number < attribute.MinValue ? new(AttributeRule.MinValue, attribute.MinValue.Value)
            : number > attribute.MaxValue ? new(AttributeRule.MaxValue, attribute.MaxValue.Value)
            : null;
    }

    private static BrokenAttributeRule? CheckLength(PoolAttribute attribute, string text)
    {
        var (least, most) = attribute.Type == PoolAttributeType.String
            ? (attribute.MinLength ?? 0, Math.Min(attribute.MaxLength ?? LongestValue, LongestValue))
            : (0, LongestValue);
        return text.Length < least ? new(AttributeRule.MinLength, least)
            : text.Length > most ? new(AttributeRule.MaxLength, most)
            : null;
    }

    private static bool IsWebAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);

    private static BrokenAttributeRule? Require(AttributeRule rule, bool kept) => kept ? null : new(rule);
}
