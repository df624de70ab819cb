using System.Collections.Concurrent;
using Microsoft.AspNetCore.SignalR;

namespace AccountPortal.Circuits;

/// <summary>The circuits and connections of this node, by session. When a session ends, its pages leave and its connections are cut.</summary>
internal sealed class CircuitRegistry(TimeProvider time, ILogger<CircuitRegistry> logger) : ISessionListener
{
    // Long enough for the order to leave to reach the browser, and together with it under two seconds.
    private static readonly TimeSpan TimeToLeave = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<SessionIdentity, SessionCircuits> sessions = new();

    /// <summary>The sessions with an open page or connection.</summary>
    public IReadOnlyList<SessionIdentity> Open => [.. sessions.Where(session => session.Value.IsOpen).Select(session => session.Key)];

    /// <summary>Notes a circuit of a session.</summary>
    public void Add(SessionIdentity session, CircuitPresence circuit) => Of(session).Add(circuit);

    /// <summary>Forgets a circuit.</summary>
    public void Remove(SessionIdentity session, CircuitPresence circuit) => Of(session).Remove(circuit);

    /// <summary>Notes a connection, or refuses it where the session has too many.</summary>
    public bool TryAdd(SessionIdentity session, HubCallerContext connection) => Of(session).TryAdd(connection);

    /// <summary>Forgets a connection.</summary>
    public void Remove(SessionIdentity session, HubCallerContext connection) => Of(session).Remove(connection);

    /// <summary>Notes that the circuit of that secret began in this session, by this person.</summary>
    public void Own(SessionIdentity session, string circuitSecret) => Of(session).Own(circuitSecret);

    /// <summary>Whether it did.</summary>
    public bool Owns(SessionIdentity session, string circuitSecret) => sessions.TryGetValue(session, out var circuits) && circuits.Owns(circuitSecret);

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
            // A page that is busy, or gone: its connection is cut all the same.
            CircuitLog.LeavingFailed(logger, e.GetType().Name);
        }

        foreach (var connection in circuits.Connections)
        {
            connection.Abort();
        }
    }

    private SessionCircuits Of(SessionIdentity session) => sessions.GetOrAdd(session, _ => new SessionCircuits());
}
