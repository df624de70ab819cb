using Microsoft.AspNetCore.SignalR;

namespace AccountPortal.Circuits;

/// <summary>
/// Admits only live sessions to the hub, and to a circuit only the user and session that started it. The framework alone
/// hands a reconnecting circuit to the user that the cookie names by then.
/// </summary>
internal sealed class CircuitGuard(
    CircuitRegistry registry, LiveSessions sessions, CircuitActivity activity, ILogger<CircuitGuard> logger) : IHubFilter
{
    public async Task OnConnectedAsync(HubLifetimeContext context, Func<HubLifetimeContext, Task> next)
    {
        if (await LivingAsync(context.Context) is not { } session || !registry.TryAdd(session, context.Context))
        {
            CircuitLog.Refused(logger, "connection");
            context.Context.Abort();
            return;
        }

        await next(context);
    }

    public async Task OnDisconnectedAsync(HubLifetimeContext context, Exception? exception, Func<HubLifetimeContext, Exception?, Task> next)
    {
        if (IdentityOf(context.Context) is { } session)
        {
            registry.Remove(session, context.Context);
        }

        await next(context, exception);
    }

    public async ValueTask<object?> InvokeMethodAsync(
        HubInvocationContext invocationContext, Func<HubInvocationContext, ValueTask<object?>> next)
    {
        var method = invocationContext.HubMethodName;
        if (CircuitActivity.Acts.Contains(method))
        {
            // Ignores input after the end of the session.
            return IdentityOf(invocationContext.Context) is { } identity && await activity.NoteAsync(invocationContext.Context, identity)
                ? await next(invocationContext)
                : null;
        }

        if (method is not ("StartCircuit" or "ConnectCircuit" or "ResumeCircuit"))
        {
            return await next(invocationContext);
        }

        var session = await LivingAsync(invocationContext.Context);
        if (session is null || (method != "StartCircuit" && !Owns(session, invocationContext)))
        {
            // The framework's own answer for an unknown circuit; the browser reloads the page.
            CircuitLog.Refused(logger, method);
            return method == "ConnectCircuit" ? false : null;
        }

        var result = await next(invocationContext);
        if (result is string circuitSecret)
        {
            registry.Own(session, circuitSecret);
        }

        return result;
    }

    private static SessionIdentity? IdentityOf(HubCallerContext connection) =>
        connection.User is { } principal ? PortalTicketStore.IdentityOf(principal) : null;

    private bool Owns(SessionIdentity session, HubInvocationContext invocation) =>
        invocation.HubMethodArguments is [string circuitSecret, ..] && registry.Owns(session, circuitSecret);

    private async Task<SessionIdentity?> LivingAsync(HubCallerContext connection) =>
        IdentityOf(connection) is { } session
        && await sessions.FindAsync(session.SessionId, connection.ConnectionAborted) is { EndReason: null }
            ? session
            : null;
}
