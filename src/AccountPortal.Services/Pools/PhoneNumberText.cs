using PhoneNumbers;

namespace AccountPortal.Services.Pools;

/// <summary>Parses phone numbers into Cognito's format.</summary>
public static class PhoneNumberText
{
    private static readonly PhoneNumberUtil Numbers = PhoneNumberUtil.GetInstance();

    /// <summary>The number in E.164 (<c>+12025550100</c>), or null where the text is no possible number.</summary>
    /// <param name="text">
    /// The number with or without spaces, dashes and brackets; with <c>+</c> or a prefix like <c>00</c> where no region is
    /// given.
    /// </param>
    /// <param name="region">ISO 3166 code (<c>DE</c>) for numbers without country code; null accepts international numbers only.</param>
    public static string? ToE164(string? text, string? region = null)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        try
        {
            var number = Numbers.Parse(text, region?.ToUpperInvariant());

            // Not IsValidNumber: it refuses numbers reserved for tests and examples.
            return Numbers.IsPossibleNumber(number) ? Numbers.Format(number, PhoneNumberFormat.E164) : null;
        }
        catch (NumberParseException)
        {
            return null;
        }
    }
}
