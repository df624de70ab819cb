namespace AccountPortal.Services.PasswordReset;

/// <summary>Log messages of password reset, named by OWASP's logging vocabulary. No secret and no user name is a parameter.</summary>
internal static partial class PasswordResetLog
{
    [LoggerMessage(1010, LogLevel.Information, "authn_password_change: user {User} reset the password", EventName = "authn_password_reset")]
    public static partial void PasswordReset(ILogger logger, string user);

    [LoggerMessage(1011, LogLevel.Warning, "authn_password_change_fail: reset by user {User} was refused ({Reason})", EventName = "authn_password_reset_fail")]
    public static partial void PasswordResetFailed(ILogger logger, string user, string? reason);
}
