using PhoneNumbers;

namespace AccountPortal.Services.Pools;

/// <summary>Phone numbers as people type them and as Cognito wants them.</summary>
public static class PhoneNumberText
{
    private static readonly PhoneNumberUtil Numbers = PhoneNumberUtil.GetInstance();

    /// <summary>The number in E.164 (<c>+12025550100</c>), or null where the text is no possible number.</summary>
    /// <param name="text">With or without spaces, dashes and brackets; with <c>+</c> or <c>00</c>-like prefix where no region is given.</param>
    /// <param name="region">ISO 3166 code (<c>DE</c>) of numbers that carry no country code; null accepts international numbers only.</param>
    public static string? ToE164(string? text, string? region = null)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        try
        {
            var number = Numbers.Parse(text, region?.ToUpperInvariant());

            // Not IsValidNumber: it refuses the numbers that are reserved for tests and examples.
            return Numbers.IsPossibleNumber(number) ? Numbers.Format(number, PhoneNumberFormat.E164) : null;
        }
        catch (NumberParseException)
        {
            return null;
        }
    }
}
