using System.Diagnostics.CodeAnalysis;
using PhoneNumbers;

namespace AccountPortal.Components.Contact;

/// <summary>Phone numbers for people: formatted for reading, with the countries to choose from.</summary>
internal static class PhoneText
{
    private static readonly PhoneNumberUtil numbers = PhoneNumberUtil.GetInstance();

    /// <summary>Every country or region with its calling code: <c>DE</c> and 49.</summary>
    public static IReadOnlyList<(string Region, int CallingCode)> Countries { get; } =
        [.. numbers.GetSupportedRegions().Select(region => (region, numbers.GetCountryCodeForRegion(region)))];

    /// <summary>The international form with its usual spaces: <c>+44 20 7946 0123</c>.</summary>
    /// <param name="number">E.164, as the pool keeps it.</param>
    public static string ForReading(string number) =>
        TryParse(number, out var parsed) ? numbers.Format(parsed, PhoneNumberFormat.INTERNATIONAL) : number;

    /// <summary>The country of a number, or null where several share the code or none is known.</summary>
    public static string? RegionOf(string? number) => TryParse(number, out var parsed) ? numbers.GetRegionCodeForNumber(parsed) : null;

    /// <summary>The country that the person's culture names; a language alone stands for the country that it is named after.</summary>
    public static string? RegionOf(CultureInfo culture) => (culture.IsNeutralCulture ? CultureInfo.CreateSpecificCulture(culture.Name) : culture) switch
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
            // A number that the pool took before it was strict is shown as it is.
        }

        return parsed is not null;
    }
}
