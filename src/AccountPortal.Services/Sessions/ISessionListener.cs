namespace AccountPortal.Services.Sessions;

/// <summary>Is notified of sessions that end on this node.</summary>
internal interface ISessionListener
{
    /// <summary>The session has ended; its open pages must close. Returns without waiting for them.</summary>
    void SessionEnded(string sessionId, SessionEndReason reason);
}
