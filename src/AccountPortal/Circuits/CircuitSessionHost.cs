using System.Security.Claims;
using Microsoft.AspNetCore.Components.Authorization;

namespace AccountPortal.Circuits;

/// <summary>Finds the session by the circuit of the scope, or by the request when there is none.</summary>
internal sealed class CircuitSessionHost(
    CircuitPresence circuit, IHttpContextAccessor accessor, AuthenticationStateProvider authentication) : ISessionHost
{
    // A circuit runs inside its connection's request, so an HttpContext can exist that is not the page's.
    public HttpContext? Request => circuit.IsOpen ? null : accessor.HttpContext;

    public async ValueTask<ClaimsPrincipal?> GetPrincipalAsync(CancellationToken cancellationToken) =>
        circuit.IsOpen ? (await authentication.GetAuthenticationStateAsync()).User : accessor.HttpContext?.User;
}
