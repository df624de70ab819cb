using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server.Circuits;

namespace AccountPortal.Circuits;

/// <summary>
/// One circuit as its session sees it: it tells whether this scope is a circuit at all, and makes its page leave when the
/// session ends.
/// </summary>
internal sealed class CircuitPresence(AuthenticationStateProvider authentication, CircuitRegistry registry) : CircuitHandler
{
    private SessionIdentity? identity;
    private volatile bool ended;

    /// <summary>Whether this scope belongs to a circuit. False while prerendering.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>Takes the browser from the page to sign-in; set by the page's layout.</summary>
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

    // Nothing that the page sends after the end is looked at.
    public override Func<CircuitInboundActivityContext, Task> CreateInboundActivityHandler(Func<CircuitInboundActivityContext, Task> next) =>
        context => ended ? Task.CompletedTask : next(context);

    /// <summary>Deafens the circuit and sends its page to sign-in.</summary>
    public Task EndAsync(SessionEndReason reason)
    {
        ended = true;
        return Leave?.Invoke(reason) ?? Task.CompletedTask;
    }
}
