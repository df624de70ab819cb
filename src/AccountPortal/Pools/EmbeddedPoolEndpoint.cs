using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace AccountPortal.Pools;

/// <summary>The user pool that this process hosts, called over loopback like any other.</summary>
internal sealed class EmbeddedPoolEndpoint(IServer server, IConfiguration configuration) : ICognitoEndpoint
{
    /// <summary>The path of the pool.</summary>
    public const string Path = "/local-pool";

    /// <summary>The seeded pool and app client.</summary>
    public const string PoolId = "local_demo";
    public const string ClientId = "account-portal";

    public Uri? ServiceUrl => new(OwnAddress());

    public string Issuer => $"{configuration["LocalPool:PublicUrl"]?.TrimEnd('/') ?? OwnAddress()}/{PoolId}";

    public bool AcceptsAnyCredentials => true;

    private string OwnAddress()
    {
        var addresses = server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        var address = addresses.FirstOrDefault(bound => bound.StartsWith("http:", StringComparison.OrdinalIgnoreCase))
            ?? addresses.FirstOrDefault()
            ?? throw new InvalidOperationException("The embedded user pool has no address before the application has started.");
        var parsed = BindingAddress.Parse(address);

        // A wildcard is an address to listen on, not to call.
        var host = parsed.Host is "127.0.0.1" or "[::1]" or "0.0.0.0" or "[::]" or "*" or "+" ? "localhost" : parsed.Host;
        return $"{parsed.Scheme}://{host}:{parsed.Port}{Path}";
    }
}
