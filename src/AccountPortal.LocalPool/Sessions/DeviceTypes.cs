namespace AccountPortal.LocalPool.Sessions;

/// <summary>DeviceType of a session: browser or app, and operating system, by user agent.</summary>
internal static class DeviceTypes
{
    private const string Unknown = "unknown";
    private const int Longest = 1024;

    // The order matters: several browsers also name those they descend from.
    private static readonly (string Mark, string Name)[] Browsers =
        [("Edg", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Safari/", "Safari")];

    private static readonly (string Mark, string Name)[] Systems =
        [("Android", "Android"), ("iPhone", "iOS"), ("iPad", "iOS"), ("Windows", "Windows"), ("Mac OS X", "macOS"), ("Linux", "Linux")];

    public static string Of(string userAgent)
    {
        var system = Find(Systems, userAgent);
        var app = Find(Browsers, userAgent) ?? App(userAgent);
        var type = (app, system) switch
        {
            (null, null) => Unknown,
            (null, _) => system,
            (_, null) => app,
            _ => $"{app} on {system}",
        };
        return type[..Math.Min(type.Length, Longest)];
    }

    // The user agent of an app starts with its name: name/version.
    private static string? App(string userAgent)
    {
        var end = userAgent.AsSpan().IndexOfAny('/', ' ');
        var name = end < 0 ? userAgent : userAgent[..end];
        return name is "" or "Mozilla" ? null : name;
    }

    private static string? Find((string Mark, string Name)[] known, string userAgent) =>
        known.FirstOrDefault(entry => userAgent.Contains(entry.Mark, StringComparison.Ordinal)).Name;
}
