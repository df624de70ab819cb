using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace AccountPortal.Security;

/// <summary>
/// Trusts the proxies in <c>ForwardedHeaders:KnownProxies</c> (addresses or networks) for the client's address and scheme.
/// Without the setting nothing is trusted, and plain HTTP redirects to HTTPS.
/// </summary>
internal static class TrustedProxies
{
    private const string Setting = "ForwardedHeaders:KnownProxies";

    public static void AddTrustedProxies(this WebApplicationBuilder builder)
    {
        var proxies = Proxies(builder.Configuration).Select(Parse).ToList();
        builder.Services.Configure<ForwardedHeadersOptions>(options =>
        {
            options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            options.KnownProxies.Clear();
            options.KnownIPNetworks.Clear();
            proxies.ForEach(options.KnownIPNetworks.Add);
        });
    }

    public static void UseTransport(this WebApplication app)
    {
        if (Proxies(app.Configuration).Length > 0)
        {
            app.UseForwardedHeaders();
        }
        else if (!app.Environment.IsDevelopment())
        {
            app.UseHttpsRedirection();
        }
    }

    private static string[] Proxies(IConfiguration configuration) => configuration.GetSection(Setting).Get<string[]>() ?? [];

    private static System.Net.IPNetwork Parse(string proxy) =>
        System.Net.IPNetwork.TryParse(proxy, out var network) ? network
        : IPAddress.TryParse(proxy, out var address) ? new(address, address.GetAddressBytes().Length * 8)
        : throw new OptionsValidationException(
            Setting,
            typeof(ForwardedHeadersOptions),
            [$"{Setting} contains '{proxy}', which is neither an IP address nor a network such as 10.0.0.0/8."]);
}
