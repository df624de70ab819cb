namespace AccountPortal.Services.Sessions;

/// <summary>Thrown where a session is needed and is over; the account's error boundary leads to sign-in and says the reason.</summary>
public sealed class SessionEndedException(SessionEndReason reason) : Exception("The session is over.")
{
    /// <summary>Why it is over.</summary>
    public SessionEndReason Reason { get; } = reason;
}
