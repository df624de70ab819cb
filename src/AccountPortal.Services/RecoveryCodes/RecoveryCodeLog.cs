namespace AccountPortal.Services.RecoveryCodes;

/// <summary>Log messages of recovery codes, named by OWASP's logging vocabulary. Parameters carry no secret and no user name.</summary>
internal static partial class RecoveryCodeLog
{
    [LoggerMessage(
        1017, LogLevel.Information, "user_updated: recovery codes were made in session {Session}",
        EventName = "user_updated_recovery_codes")]
    public static partial void RecoveryCodesMade(ILogger logger, string session);

    [LoggerMessage(1018, LogLevel.Warning, "authn_login_fail: a recovery code was refused", EventName = "authn_recovery_code_fail")]
    public static partial void RecoveryCodeRefused(ILogger logger);

    [LoggerMessage(
        1019, LogLevel.Warning, "user_updated: a recovery code reset the second steps of its person",
        EventName = "authn_recovery_code_used")]
    public static partial void RecoveryCodeUsed(ILogger logger);
}
