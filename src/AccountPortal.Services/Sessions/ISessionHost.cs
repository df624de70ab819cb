using System.Security.Claims;

namespace AccountPortal.Services.Sessions;

/// <summary>
/// What the web host knows of the session: whose it is, and whether its cookie can be written. A host whose code runs outside
/// requests too, as Blazor circuits do, brings its own; the default reads the request.
/// </summary>
public interface ISessionHost
{
    /// <summary>The request that is being answered, or null where the scope lives on after its request, as a circuit does.</summary>
    HttpContext? Request { get; }

    /// <summary>The principal that the session's cookie authenticated, or null outside both a request and a circuit.</summary>
    ValueTask<ClaimsPrincipal?> GetPrincipalAsync(CancellationToken cancellationToken);
}
