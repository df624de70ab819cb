namespace AccountPortal.Services.Devices;

/// <summary>Reads and writes the browser's key in a cookie of its own that outlives sessions.</summary>
internal sealed class DeviceCookie(IHttpContextAccessor accessor, PortalCookies cookies) : IDeviceCookie
{
    private const string Name = "device";
    private string? written;

    public string? ReadKey() => written ?? accessor.HttpContext?.Request.Cookies[cookies.NameOf(Name)];

    public void WriteKey(string key, TimeSpan maxAge)
    {
        var response = accessor.HttpContext?.Response ?? throw new InvalidOperationException("The device cookie belongs to a request.");
        response.Cookies.Append(cookies.NameOf(Name), key, cookies.Options(maxAge));
        written = key;
    }
}
