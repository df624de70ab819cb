using System.Security.Claims;

namespace AccountPortal.Services.Sessions;

/// <summary>Reads the session from the current request.</summary>
internal sealed class RequestSessionHost(IHttpContextAccessor accessor) : ISessionHost
{
    public HttpContext? Request => accessor.HttpContext;

    public ValueTask<ClaimsPrincipal?> GetPrincipalAsync(CancellationToken cancellationToken) => new(accessor.HttpContext?.User);
}
