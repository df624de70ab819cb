using System.Collections.Frozen;
using Microsoft.AspNetCore.SignalR;

namespace AccountPortal.Circuits;

/// <summary>
/// What counts as activity in a circuit: what a person does. What the page answers by itself (that it has drawn something, what
/// a script returned) may come long after, and does not.
/// </summary>
internal sealed class CircuitActivity(LiveSessions sessions, ISessionStore store, SessionLimits limits, TimeProvider time)
{
    /// <summary>The hub's methods by which the page tells what a person does.</summary>
    public static FrozenSet<string> Acts { get; } = FrozenSet.Create("BeginInvokeDotNetFromJS", "OnLocationChanging", "OnLocationChanged");

    /// <summary>Notes an act. False where the session is over: an act that comes after a limit ends the session and does not prolong it.</summary>
    public async ValueTask<bool> NoteAsync(HubCallerContext connection, SessionIdentity session)
    {
        if (connection.Items.TryGetValue(typeof(CircuitActivity), out var notedAt) && !limits.IsTouchDue((DateTimeOffset)notedAt!))
        {
            return true;
        }

        if (await sessions.FindAsync(session.SessionId, connection.ConnectionAborted) is not { EndReason: null })
        {
            return false;
        }

        var now = time.GetUtcNow();
        await store.TouchAsync(session.SessionId, now, CancellationToken.None);
        connection.Items[typeof(CircuitActivity)] = now;
        return true;
    }
}
