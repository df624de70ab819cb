namespace AccountPortal.Services.Sessions;

/// <summary>
/// Thrown where an operation needs a session that has ended; the error boundary of the account pages redirects to sign-in with
/// the reason.
/// </summary>
public sealed class SessionEndedException(SessionEndReason reason) : Exception("The session is over.")
{
    /// <summary>Why the session ended.</summary>
    public SessionEndReason Reason { get; } = reason;
}
