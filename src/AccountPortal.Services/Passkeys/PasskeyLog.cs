namespace AccountPortal.Services.Passkeys;

/// <summary>Log messages of passkeys, named by OWASP's logging vocabulary. Parameters carry no secret and no user name.</summary>
internal static partial class PasskeyLog
{
    [LoggerMessage(
        1022, LogLevel.Information, "user_updated: passkeys changed in session {Session} ({What})", EventName = "user_updated_passkeys")]
    public static partial void PasskeysChanged(ILogger logger, string session, ActivityKind what);
}
