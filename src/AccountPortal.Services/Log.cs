namespace AccountPortal.Services;

/// <summary>
/// What the account functions write to the log, named by OWASP's logging vocabulary. People appear as a keyed hash or as their
/// session's id; Cognito's exception name is the reason; nothing secret can be passed in.
/// </summary>
internal static partial class Log
{
    [LoggerMessage(1001, LogLevel.Information, "authn_login_success: user {User} signed in", EventName = "authn_login_success")]
    public static partial void SignedIn(ILogger logger, string user);

    [LoggerMessage(1002, LogLevel.Warning, "authn_login_fail: user {User} was refused ({Reason})", EventName = "authn_login_fail")]
    public static partial void SignInFailed(ILogger logger, string user, string? reason);

    [LoggerMessage(1003, LogLevel.Warning, "authn_login_fail: user {User} was refused at {Step} ({Reason})", EventName = "authn_login_fail_step")]
    public static partial void SignInStepFailed(ILogger logger, string user, string step, string? reason);

    [LoggerMessage(1004, LogLevel.Warning, "The pool asks for {Step}, which the portal does not know", EventName = "sign_in_step_unsupported")]
    public static partial void UnsupportedChallenge(ILogger logger, string step);

    [LoggerMessage(1005, LogLevel.Information, "user_created: user {User} signed up", EventName = "user_created")]
    public static partial void SignedUp(ILogger logger, string user);

    [LoggerMessage(1006, LogLevel.Warning, "user_created_fail: sign-up of user {User} was refused ({Reason})", EventName = "user_created_fail")]
    public static partial void SignUpFailed(ILogger logger, string user, string? reason);

    [LoggerMessage(1007, LogLevel.Information, "user_confirmed: user {User} confirmed the sign-up", EventName = "user_confirmed")]
    public static partial void Confirmed(ILogger logger, string user);

    [LoggerMessage(1008, LogLevel.Warning, "user_confirmed_fail: confirmation of user {User} was refused ({Reason})", EventName = "user_confirmed_fail")]
    public static partial void ConfirmationFailed(ILogger logger, string user, string? reason);

    [LoggerMessage(1009, LogLevel.Information, "No code was sent to user {User} ({Reason}); the answer does not say so", EventName = "code_not_sent")]
    public static partial void CodeNotSent(ILogger logger, string user, string? reason);

    [LoggerMessage(1010, LogLevel.Information, "authn_password_change: user {User} reset the password", EventName = "authn_password_reset")]
    public static partial void PasswordReset(ILogger logger, string user);

    [LoggerMessage(1011, LogLevel.Warning, "authn_password_change_fail: reset by user {User} was refused ({Reason})", EventName = "authn_password_reset_fail")]
    public static partial void PasswordResetFailed(ILogger logger, string user, string? reason);

    [LoggerMessage(1012, LogLevel.Information, "authn_password_change: changed in session {Session}", EventName = "authn_password_change")]
    public static partial void PasswordChanged(ILogger logger, string session);

    [LoggerMessage(1013, LogLevel.Warning, "authn_password_change_fail: refused in session {Session} ({Reason})", EventName = "authn_password_change_fail")]
    public static partial void PasswordChangeFailed(ILogger logger, string session, string? reason);

    [LoggerMessage(1014, LogLevel.Information, "user_updated: profile changed in session {Session}", EventName = "user_updated")]
    public static partial void ProfileChanged(ILogger logger, string session);

    [LoggerMessage(1015, LogLevel.Information, "user_updated: second steps in session {Session} are now [{Methods}]", EventName = "user_updated_mfa")]
    public static partial void MfaChanged(ILogger logger, string session, string methods);

    [LoggerMessage(1016, LogLevel.Information, "authn_login_success: proven again in session {Session}", EventName = "authn_reauthentication")]
    public static partial void Reauthenticated(ILogger logger, string session);

    [LoggerMessage(1017, LogLevel.Information, "user_updated: recovery codes were made in session {Session}", EventName = "user_updated_recovery_codes")]
    public static partial void RecoveryCodesMade(ILogger logger, string session);

    [LoggerMessage(1018, LogLevel.Warning, "authn_login_fail: a recovery code was refused", EventName = "authn_recovery_code_fail")]
    public static partial void RecoveryCodeRefused(ILogger logger);

    [LoggerMessage(1019, LogLevel.Warning, "user_updated: a recovery code reset the second steps of its person", EventName = "authn_recovery_code_used")]
    public static partial void RecoveryCodeUsed(ILogger logger);

    [LoggerMessage(1020, LogLevel.Error, "The notice {Notice} could not be sent ({Reason})", EventName = "notice_not_sent")]
    public static partial void NoticeNotSent(ILogger logger, SecurityNotice notice, string reason);

    [LoggerMessage(1021, LogLevel.Warning, "A browser could not be made known to the pool ({Reason}): its session cannot be renewed", EventName = "device_not_confirmed")]
    public static partial void DeviceNotConfirmed(ILogger logger, string? reason);

    [LoggerMessage(1022, LogLevel.Information, "user_updated: passkeys changed in session {Session} ({What})", EventName = "user_updated_passkeys")]
    public static partial void PasskeysChanged(ILogger logger, string session, ActivityKind what);

    [LoggerMessage(1023, LogLevel.Information, "sensitive_read: data downloaded in session {Session}", EventName = "sensitive_read_export")]
    public static partial void DataExported(ILogger logger, string session);

    [LoggerMessage(1024, LogLevel.Information, "user_deleted: the person of session {Session} deleted the account", EventName = "user_deleted")]
    public static partial void AccountDeleted(ILogger logger, string session);

    [LoggerMessage(1025, LogLevel.Information, "The user pool describes itself no more ({Reason}): its description comes from the settings", EventName = "pool_description_fallback")]
    public static partial void PoolNotDescribed(ILogger logger, string reason);

    [LoggerMessage(1026, LogLevel.Warning, "The portal's AWS credentials do not allow {Operations}: what needs them is not offered for now", EventName = "offer_withdrawn")]
    public static partial void OfferWithdrawn(ILogger logger, string operations);

    [LoggerMessage(1027, LogLevel.Information, "A fresh invitation was sent to user {User}", EventName = "invitation_sent")]
    public static partial void InvitationSent(ILogger logger, string user);

    [LoggerMessage(1028, LogLevel.Information, "No invitation was sent to user {User} ({Reason}); the answer does not say so", EventName = "invitation_not_sent")]
    public static partial void InvitationNotSent(ILogger logger, string user, string? reason);
}
