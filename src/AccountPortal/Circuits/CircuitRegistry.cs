using System.Collections.Concurrent;
using Microsoft.AspNetCore.SignalR;

namespace AccountPortal.Circuits;

/// <summary>Circuits and connections of this node, by session. The end of a session closes its pages and aborts its connections.</summary>
internal sealed class CircuitRegistry(TimeProvider time, ILogger<CircuitRegistry> logger) : ISessionListener
{
    // Long enough for the navigation to reach the browser; together under two seconds.
    private static readonly TimeSpan TimeToLeave = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<SessionIdentity, SessionCircuits> sessions = new();

    /// <summary>Sessions with an open page or connection.</summary>
    public IReadOnlyList<SessionIdentity> Open => [.. sessions.Where(session => session.Value.IsOpen).Select(session => session.Key)];

    /// <summary>Adds a circuit to its session.</summary>
    public void Add(SessionIdentity session, CircuitPresence circuit) => Of(session).Add(circuit);

    /// <summary>Removes a circuit.</summary>
    public void Remove(SessionIdentity session, CircuitPresence circuit) => Of(session).Remove(circuit);

    /// <summary>Adds a connection, or refuses it when the session has too many.</summary>
    public bool TryAdd(SessionIdentity session, HubCallerContext connection) => Of(session).TryAdd(connection);

    /// <summary>Removes a connection.</summary>
    public void Remove(SessionIdentity session, HubCallerContext connection) => Of(session).Remove(connection);

    /// <summary>Records that this session and user started the circuit with this secret.</summary>
    public void Own(SessionIdentity session, string circuitSecret) => Of(session).Own(circuitSecret);

    /// <summary>Whether the session started the circuit with this secret.</summary>
    public bool Owns(SessionIdentity session, string circuitSecret) =>
        sessions.TryGetValue(session, out var circuits) && circuits.Owns(circuitSecret);

    public void SessionEnded(string sessionId, SessionEndReason reason)
    {
        foreach (var (session, _) in sessions.Where(session => session.Key.SessionId == sessionId))
        {
            if (sessions.TryRemove(session, out var circuits))
            {
                _ = CloseAsync(circuits, reason);
            }
        }
    }

    private async Task CloseAsync(SessionCircuits circuits, SessionEndReason reason)
    {
        var leaving = circuits.Circuits.Select(circuit => circuit.EndAsync(reason)).ToList();
        try
        {
            await Task.WhenAll(leaving).WaitAsync(TimeToLeave, time);
            await Task.Delay(TimeToLeave, time);
        }
        catch (Exception e)
        {
            // The page is busy or gone: abort its connection all the same.
            CircuitLog.LeavingFailed(logger, e.GetType().Name);
        }

        foreach (var connection in circuits.Connections)
        {
            connection.Abort();
        }
    }

    private SessionCircuits Of(SessionIdentity session) => sessions.GetOrAdd(session, _ => new SessionCircuits());
}
