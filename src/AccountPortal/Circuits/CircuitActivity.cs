using System.Collections.Frozen;
using Microsoft.AspNetCore.SignalR;

namespace AccountPortal.Circuits;

/// <summary>
/// Counts what the user does in a circuit as activity. What the page sends (render acknowledgements, results of scripts)
/// may arrive long after and does not count.
/// </summary>
internal sealed class CircuitActivity(LiveSessions sessions, ISessionStore store, SessionLimits limits, TimeProvider time)
{
    /// <summary>The hub methods that carry user input.</summary>
    public static FrozenSet<string> Acts { get; } = FrozenSet.Create("BeginInvokeDotNetFromJS", "OnLocationChanging", "OnLocationChanged");

    /// <summary>Records activity. False when the session is over: activity after a limit ends the session and does not extend it.</summary>
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
