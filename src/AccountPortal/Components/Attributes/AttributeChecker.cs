using System.Net.Mail;

namespace AccountPortal.Components.Attributes;

/// <summary>Whether a value fits its attribute, and how it goes to the pool.</summary>
internal sealed class AttributeChecker(IStringLocalizer<Resources.Attributes> texts, TimeProvider time)
{
    // Cognito's own limit for every attribute.
    private const int LongestValue = 2048;
    private const string MomentFormat = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    /// <summary>The sentence that says what is wrong with a value, or null when it fits. An empty value fits what is not required.</summary>
    public string? Check(PoolAttribute attribute, string? value)
    {
        var text = value?.Trim() ?? "";
        if (text.Length == 0)
        {
            return attribute.Required ? texts["This is needed."].Value : null;
        }

        return attribute.Name switch
        {
            "email" => MailAddress.TryCreate(text, out var address) && address.Address == text ? CheckLength(attribute, text) : texts["Enter an email address like name@example.com."].Value,
            "phone_number" => ToE164(text) is null ? texts["Enter a phone number with its country code, for example +44 20 7946 0018."].Value : null,
            "website" or "profile" or "picture" => IsWebAddress(text) ? CheckLength(attribute, text) : texts["Enter a web address that begins with https://."].Value,
            "username" when text.Any(char.IsWhiteSpace) => texts["Use no spaces."].Value,
            "birthdate" => CheckBirthdate(text),
            _ => CheckType(attribute, text),
        };
    }

    /// <summary>A value that fits, as the pool wants it: phone numbers in E.164, moments in universal time.</summary>
    public static string Clean(PoolAttribute attribute, string? value)
    {
        var text = value?.Trim() ?? "";
        return attribute switch
        {
            { Name: "phone_number" } => ToE164(text) ?? text,
            { Type: PoolAttributeType.DateTime } when TryReadMoment(text, out var moment) => moment.ToString(MomentFormat, CultureInfo.InvariantCulture),
            _ => text,
        };
    }

    /// <summary>The values of a form that are filled in, as the pool wants them.</summary>
    public static Dictionary<string, string> Clean(IEnumerable<PoolAttribute> attributes, IReadOnlyDictionary<string, string> values) => attributes
        .Select(attribute => (attribute.Name, Value: Clean(attribute, values.GetValueOrDefault(attribute.Name))))
        .Where(pair => pair.Value.Length > 0)
        .ToDictionary(pair => pair.Name, pair => pair.Value);

    /// <summary>Reads a moment as the browser's input or the pool writes it; without an offset it is universal time.</summary>
    public static bool TryReadMoment(string text, out DateTimeOffset moment) => DateTimeOffset.TryParse(
        text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out moment);

    // A number without its country code is read as one of the visitor's own region, where the browser tells it.
    private static string? ToE164(string text) => PhoneNumberText.ToE164(text, CultureInfo.CurrentCulture.Name is [.., '-', _, _] name ? name[^2..] : null);

    private static bool IsWebAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);

    private string? CheckBirthdate(string text)
    {
        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return texts["Enter a date as year, month and day, for example 1990-04-23."].Value;
        }

        return date > DateOnly.FromDateTime(time.GetLocalNow().Date) ? texts["This date lies in the future."].Value : null;
    }

    private string? CheckType(PoolAttribute attribute, string text) => attribute.Type switch
    {
        PoolAttributeType.Number => CheckNumber(attribute, text),
        PoolAttributeType.DateTime => TryReadMoment(text, out _) ? null : texts["Enter a date and a time."].Value,
        PoolAttributeType.Boolean => text is "true" or "false" ? null : texts["This is needed."].Value,
        _ => CheckLength(attribute, text),
    };

    private string? CheckLength(PoolAttribute attribute, string text)
    {
        if (text.Length < attribute.MinLength)
        {
            return texts["Use at least {0} characters.", attribute.MinLength].Value;
        }

        var longest = attribute.MaxLength ?? LongestValue;
        return text.Length > longest ? texts["Use at most {0} characters.", longest].Value : null;
    }

    private string? CheckNumber(PoolAttribute attribute, string text)
    {
        if (!decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number))
        {
            return texts["Enter a number."].Value;
        }

        if (number < attribute.MinValue)
        {
            return texts["Enter a number of at least {0}.", attribute.MinValue].Value;
        }

        return number > attribute.MaxValue ? texts["Enter a number of at most {0}.", attribute.MaxValue].Value : null;
    }
}
