using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server.Circuits;

namespace AccountPortal.Circuits;

/// <summary>
/// One circuit as its session sees it: says whether this scope is a circuit, and takes its page to sign-in when the
/// session ends.
/// </summary>
internal sealed class CircuitPresence(AuthenticationStateProvider authentication, CircuitRegistry registry) : CircuitHandler
{
    private SessionIdentity? identity;
    private volatile bool ended;

    /// <summary>Whether this scope belongs to a circuit; false while prerendering.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>Takes the browser to sign-in; the page's layout sets it.</summary>
    public Func<SessionEndReason, Task>? Leave { get; set; }

    public override async Task OnCircuitOpenedAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        IsOpen = true;
        identity = PortalTicketStore.IdentityOf((await authentication.GetAuthenticationStateAsync()).User);
        if (identity is not null)
        {
            registry.Add(identity, this);
        }
    }

    public override Task OnCircuitClosedAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        if (identity is not null)
        {
            registry.Remove(identity, this);
        }

        return Task.CompletedTask;
    }

    // Ignores input after the end of the session.
    public override Func<CircuitInboundActivityContext, Task> CreateInboundActivityHandler(
        Func<CircuitInboundActivityContext, Task> next) =>
        context => ended ? Task.CompletedTask : next(context);

    /// <summary>Ignores further input and takes the page to sign-in.</summary>
    public Task EndAsync(SessionEndReason reason)
    {
        ended = true;
        return Leave?.Invoke(reason) ?? Task.CompletedTask;
    }
}
