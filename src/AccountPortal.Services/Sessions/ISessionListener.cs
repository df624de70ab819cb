namespace AccountPortal.Services.Sessions;

/// <summary>Hears of sessions that end on this node.</summary>
public interface ISessionListener
{
    /// <summary>The session is over; its open pages have to leave. Returns without waiting for them.</summary>
    void SessionEnded(string sessionId, SessionEndReason reason);
}
