namespace AccountPortal.Services.Devices;

/// <summary>What a browser is called at the pool, where other applications and administrators read it too.</summary>
internal static class DeviceNames
{
    private const string Between = " on ";

    /// <summary>For example <c>Firefox on Linux</c>; null where nothing is known.</summary>
    public static string? Of(ClientDetails client) => (client.Browser, client.System) switch
    {
        (null, null) => null,
        (var browser, null) => browser,
        (null, var system) => system,
        var (browser, system) => browser + Between + system,
    };

    /// <summary>The browser and the system in a name of ours, or in the User-Agent that others give as a name.</summary>
    public static ClientDetails Read(string? name, string? address)
    {
        if (name?.Split(Between) is [var browser, var system])
        {
            return new(browser, system, address);
        }

        return UserAgents.Read(name, address);
    }
}
