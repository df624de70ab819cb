using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components.Server;
using Microsoft.AspNetCore.Mvc;

namespace AccountPortal.Circuits;

internal static class HubExtensions
{
    /// <summary>How circuits are connected: no compression, which tells the length of secrets, and no headers of the framework's own.</summary>
    public static void Configure(ServerComponentsEndpointOptions options)
    {
        options.DisableWebSocketCompression = true;
        options.ContentSecurityFrameAncestorsPolicy = null;
    }

    /// <summary>Opens the hub to signed-in sessions only; by itself it takes strangers.</summary>
    public static void RequireSessionForHub(this RazorComponentsEndpointConventionBuilder pages) => pages.Add(endpoint =>
    {
        if (endpoint is RouteEndpointBuilder { RoutePattern.RawText: { } route } && route.TrimStart('/').StartsWith("_blazor", StringComparison.Ordinal))
        {
            endpoint.Metadata.Add(new AuthorizeAttribute());
            // Scripts ask here: a refusal is a status, not a page.
            endpoint.Metadata.Add(new SkipStatusCodePagesAttribute());
        }
    });
}
