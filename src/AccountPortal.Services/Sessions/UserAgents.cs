namespace AccountPortal.Services.Sessions;

/// <summary>Parses browser and system from a User-Agent header, in the detail that users need to recognise a session.</summary>
internal static class UserAgents
{
    // In this order: most browsers also name others for compatibility.
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

    /// <summary>The client of a header and an IP address.</summary>
    public static ClientDetails Read(string? userAgent, string? address) =>
        new(Find(browsers, userAgent), Find(systems, userAgent), address);

    private static string? Find((string Token, string Name)[] known, string? userAgent) => userAgent is null
        ? null
        : known.FirstOrDefault(candidate => userAgent.Contains(candidate.Token, StringComparison.Ordinal)).Name;
}
