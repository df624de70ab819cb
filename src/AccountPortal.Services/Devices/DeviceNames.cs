namespace AccountPortal.Services.Devices;

/// <summary>Device names in the pool, where other applications and administrators read them too.</summary>
internal static class DeviceNames
{
    private const string Between = " on ";

    /// <summary>For example <c>Firefox on Linux</c>; null where the client is unknown.</summary>
    public static string? Of(ClientDetails client) => (client.Browser, client.System) switch
    {
        (null, null) => null,
        (var browser, null) => browser,
        (null, var system) => system,
        var (browser, system) => browser + Between + system,
    };

    /// <summary>
    /// Parses browser and system from a name of this format, or from a User-Agent that another application stored as the name.
    /// </summary>
    public static ClientDetails Read(string? name, string? address)
    {
        if (name?.Split(Between) is [var browser, var system])
        {
            return new(browser, system, address);
        }

        return UserAgents.Read(name, address);
    }
}
