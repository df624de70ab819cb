namespace AccountPortal.Services.Sessions;

/// <summary>Log messages of sessions. Event names follow OWASP's logging vocabulary where it has one.</summary>
internal static partial class SessionLog
{
    /// <summary>The reference to a session in logs: a part of its id's hash.</summary>
    public static string Reference(string sessionId) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(sessionId)).AsSpan(0, 6));

    [LoggerMessage(1, LogLevel.Information, "Session {Session} began", EventName = "authn_token_created")]
    public static partial void Began(ILogger logger, string session);

    [LoggerMessage(2, LogLevel.Information, "Session {Session} ended: {Reason}", EventName = "authn_token_revoked")]
    public static partial void Ended(ILogger logger, string session, SessionEndReason reason);

    [LoggerMessage(3, LogLevel.Information, "Session {Session} got a new key", EventName = "session_renewed")]
    public static partial void Rekeyed(ILogger logger, string session);

    [LoggerMessage(4, LogLevel.Warning, "A cookie named an ended session: {Session}, {Reason}", EventName = "authn_token_reuse")]
    public static partial void Reused(ILogger logger, string session, SessionEndReason reason);

    [LoggerMessage(
        6, LogLevel.Error, "The pool renewed session {Session} with tokens that are not valid: {Error}", EventName = "authn_token_invalid")]
    public static partial void InvalidRenewal(ILogger logger, string session, string error);

    [LoggerMessage(7, LogLevel.Error, "Sessions could not be looked after: {Error}", EventName = "session_upkeep_failed")]
    public static partial void UpkeepFailed(ILogger logger, string error);
}
