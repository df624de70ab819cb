using System.Security.Claims;

namespace AccountPortal.Services.Sessions;

/// <summary>Knows the session by the request that is being answered.</summary>
internal sealed class RequestSessionHost(IHttpContextAccessor accessor) : ISessionHost
{
    public HttpContext? Request => accessor.HttpContext;

    public ValueTask<ClaimsPrincipal?> GetPrincipalAsync(CancellationToken cancellationToken) => new(accessor.HttpContext?.User);
}
