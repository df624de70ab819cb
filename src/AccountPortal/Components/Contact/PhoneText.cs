using System.Diagnostics.CodeAnalysis;
using PhoneNumbers;

namespace AccountPortal.Components.Contact;

/// <summary>Formats phone numbers for reading, and lists the countries to choose from.</summary>
internal static class PhoneText
{
    private static readonly PhoneNumberUtil numbers = PhoneNumberUtil.GetInstance();

    /// <summary>Every country or region with its calling code: <c>DE</c> and 49.</summary>
    public static IReadOnlyList<(string Region, int CallingCode)> Countries { get; } =
        [.. numbers.GetSupportedRegions().Select(region => (region, numbers.GetCountryCodeForRegion(region)))];

    /// <summary>The international form with its usual spaces: <c>+44 20 7946 0123</c>.</summary>
    /// <param name="number">In E.164.</param>
    public static string ForReading(string number) =>
        TryParse(number, out var parsed) ? numbers.Format(parsed, PhoneNumberFormat.INTERNATIONAL) : number;

    /// <summary>The country of a number, or null when several share the calling code or none is known.</summary>
    public static string? RegionOf(string? number) => TryParse(number, out var parsed) ? numbers.GetRegionCodeForNumber(parsed) : null;

    /// <summary>The region of the user's culture; a neutral culture stands for its default region.</summary>
    public static string? RegionOf(CultureInfo culture) =>
        (culture.IsNeutralCulture ? CultureInfo.CreateSpecificCulture(culture.Name) : culture) switch
        {
            { Name.Length: 0 } => null,
            var specific => new RegionInfo(specific.Name).TwoLetterISORegionName,
        };

    private static bool TryParse(string? number, [NotNullWhen(true)] out PhoneNumber? parsed)
    {
        parsed = null;
        try
        {
            parsed = string.IsNullOrWhiteSpace(number) ? null : numbers.Parse(number, defaultRegion: null);
        }
        catch (NumberParseException)
        {
            // The pool may hold a number from before it was strict; show it as it is.
        }

        return parsed is not null;
    }
}
