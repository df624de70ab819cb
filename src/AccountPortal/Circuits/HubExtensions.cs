using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components.Server;
using Microsoft.AspNetCore.Mvc;

namespace AccountPortal.Circuits;

internal static class HubExtensions
{
    /// <summary>Connects circuits without compression, which leaks the length of secrets, and without the framework's headers.</summary>
    public static void Configure(ServerComponentsEndpointOptions options)
    {
        options.DisableWebSocketCompression = true;
        options.ContentSecurityFrameAncestorsPolicy = null;
    }

    /// <summary>Requires a signed-in session for the hub; the framework admits anonymous users.</summary>
    public static void RequireSessionForHub(this RazorComponentsEndpointConventionBuilder pages) => pages.Add(endpoint =>
    {
        if (endpoint is RouteEndpointBuilder { RoutePattern.RawText: { } route }
            && route.TrimStart('/').StartsWith("_blazor", StringComparison.Ordinal))
        {
            endpoint.Metadata.Add(new AuthorizeAttribute());
            // Scripts call these endpoints: a refusal is a status, not a page.
            endpoint.Metadata.Add(new SkipStatusCodePagesAttribute());
        }
    });
}
