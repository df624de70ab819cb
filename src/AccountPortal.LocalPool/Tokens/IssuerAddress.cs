using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace AccountPortal.LocalPool.Tokens;

/// <summary>
/// The pool's own address. Never the Host header, by which a client could choose the issuer. The bound address is known once the server
/// has started.
/// </summary>
internal sealed class IssuerAddress(IServer server, LocalPoolMount mount, IOptions<LocalPoolOptions> options)
{
    /// <summary>The endpoint address without a trailing slash.</summary>
    public string Endpoint => options.Value.PublicUrl?.ToString().TrimEnd('/') ?? BoundAddress() + mount.Path;

    /// <summary>The <c>iss</c> of a pool's tokens.</summary>
    public string IssuerOf(PoolDefinition pool) => $"{Endpoint}/{pool.Id}";

    private string BoundAddress()
    {
        var addresses = server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        var address = addresses.FirstOrDefault(bound => bound.StartsWith("http:", StringComparison.OrdinalIgnoreCase))
            ?? addresses.FirstOrDefault()
            ?? throw new InvalidOperationException(
                "The local pool does not know its address yet: the server has not started, or has none. Set LocalPool:PublicUrl.");
        var parsed = BindingAddress.Parse(address);
        return $"{parsed.Scheme}://{NameOf(parsed.Host)}:{parsed.Port}";
    }

    private static string NameOf(string host) => host is "127.0.0.1" or "[::1]" or "0.0.0.0" or "[::]" or "*" or "+" ? "localhost" : host;
}
