namespace AccountPortal.Services.PasswordReset;

/// <summary>Log messages of password resets, named by OWASP's logging vocabulary. Parameters carry no secret and no user name.</summary>
internal static partial class PasswordResetLog
{
    [LoggerMessage(1010, LogLevel.Information, "authn_password_change: user {User} reset the password", EventName = "authn_password_reset")]
    public static partial void PasswordReset(ILogger logger, string user);

    [LoggerMessage(
        1011, LogLevel.Warning, "authn_password_change_fail: reset by user {User} was refused ({Reason})",
        EventName = "authn_password_reset_fail")]
    public static partial void PasswordResetFailed(ILogger logger, string user, string? reason);
}
