namespace AccountPortal.Services.Mfa;

/// <summary>Log messages of MFA changes, named by OWASP's logging vocabulary. Parameters carry no secret and no user name.</summary>
internal static partial class MfaLog
{
    [LoggerMessage(
        1015, LogLevel.Information, "user_updated: second steps in session {Session} are now [{Methods}]", EventName = "user_updated_mfa")]
    public static partial void MfaChanged(ILogger logger, string session, string methods);
}
