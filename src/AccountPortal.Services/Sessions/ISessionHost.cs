using System.Security.Claims;

namespace AccountPortal.Services.Sessions;

/// <summary>
/// What the web host knows of the session: its principal, and whether its cookie can be written. Hosts that run code outside
/// requests, such as Blazor circuits, bring their own; the default reads the request.
/// </summary>
public interface ISessionHost
{
    /// <summary>The current request, or null where the scope outlives its request, as a circuit does.</summary>
    HttpContext? Request { get; }

    /// <summary>The principal that the session cookie authenticated, or null outside requests and circuits.</summary>
    ValueTask<ClaimsPrincipal?> GetPrincipalAsync(CancellationToken cancellationToken);
}
