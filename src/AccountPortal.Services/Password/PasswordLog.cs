namespace AccountPortal.Services.Password;

/// <summary>Log messages of password changes, named by OWASP's logging vocabulary. Parameters carry no secret and no user name.</summary>
internal static partial class PasswordLog
{
    [LoggerMessage(1012, LogLevel.Information, "authn_password_change: changed in session {Session}", EventName = "authn_password_change")]
    public static partial void PasswordChanged(ILogger logger, string session);

    [LoggerMessage(
        1013, LogLevel.Warning, "authn_password_change_fail: refused in session {Session} ({Reason})",
        EventName = "authn_password_change_fail")]
    public static partial void PasswordChangeFailed(ILogger logger, string session, string? reason);
}
