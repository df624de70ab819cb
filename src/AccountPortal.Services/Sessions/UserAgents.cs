namespace AccountPortal.Services.Sessions;

/// <summary>Reads browser and system out of a User-Agent header, as far as a person needs them to recognise a session.</summary>
internal static class UserAgents
{
    // In this order: most browsers name others too, for the sake of sites that look for those.
    private static readonly (string Token, string Name)[] browsers =
    [
        ("Edg", "Edge"),
        ("OPR/", "Opera"),
        ("SamsungBrowser/", "Samsung Internet"),
        ("Vivaldi/", "Vivaldi"),
        ("FxiOS/", "Firefox"),
        ("Firefox/", "Firefox"),
        ("CriOS/", "Chrome"),
        ("Chrome/", "Chrome"),
        ("Safari/", "Safari"),
    ];

    private static readonly (string Token, string Name)[] systems =
    [
        ("iPhone", "iOS"),
        ("iPad", "iPadOS"),
        ("Android", "Android"),
        ("CrOS", "ChromeOS"),
        ("Windows", "Windows"),
        ("Mac OS X", "macOS"),
        ("Linux", "Linux"),
    ];

    /// <summary>The details that a header and an address give.</summary>
    public static ClientDetails Read(string? userAgent, string? address) => new(Find(browsers, userAgent), Find(systems, userAgent), address);

    private static string? Find((string Token, string Name)[] known, string? userAgent) => userAgent is null
        ? null
        : known.FirstOrDefault(candidate => userAgent.Contains(candidate.Token, StringComparison.Ordinal)).Name;
}
