using System.Security.Claims;
using Microsoft.AspNetCore.Components.Authorization;

namespace AccountPortal.Circuits;

/// <summary>Knows the session by the circuit that the scope belongs to, or by the request while there is none.</summary>
internal sealed class CircuitSessionHost(CircuitPresence circuit, IHttpContextAccessor accessor, AuthenticationStateProvider authentication) : ISessionHost
{
    // A circuit runs inside the request of its connection, so an HttpContext may be there too: it is not the page's.
    public HttpContext? Request => circuit.IsOpen ? null : accessor.HttpContext;

    public async ValueTask<ClaimsPrincipal?> GetPrincipalAsync(CancellationToken cancellationToken) =>
        circuit.IsOpen ? (await authentication.GetAuthenticationStateAsync()).User : accessor.HttpContext?.User;
}
