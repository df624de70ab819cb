namespace AccountPortal.Components.Attributes;

/// <summary>IANA time zones grouped by area: <c>Europe/Berlin</c> is Berlin in Europe.</summary>
internal static class TimeZoneChoices
{
    private static readonly Lazy<IReadOnlyList<Choice>> Choices = new(() =>
    [
        new("UTC", "UTC"),
        .. TimeZoneInfo.GetSystemTimeZones()
            .Select(IanaId)
            .OfType<string>()
            .Where(id => id.Contains('/', StringComparison.Ordinal) && !id.StartsWith("Etc/", StringComparison.Ordinal))
            .Distinct()
            .Order(StringComparer.Ordinal)
            .Select(Choose),
    ]);

    public static IReadOnlyList<Choice> All => Choices.Value;

    private static string? IanaId(TimeZoneInfo zone)
    {
        if (zone.HasIanaId)
        {
            return zone.Id;
        }

        return TimeZoneInfo.TryConvertWindowsIdToIanaId(zone.Id, out var id) ? id : null;
    }

    private static Choice Choose(string id)
    {
        var parts = id.Split('/', 2);
        var offset = TimeZoneInfo.FindSystemTimeZoneById(id).BaseUtcOffset;
        var sign = offset < TimeSpan.Zero ? "−" : "+";
        var place = parts[1].Replace('_', ' ').Replace("/", ", ", StringComparison.Ordinal);
        return new(id, string.Create(CultureInfo.InvariantCulture, $"{place} (UTC{sign}{offset:hh\\:mm})"), parts[0]);
    }
}
