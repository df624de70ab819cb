namespace AccountPortal.Services.SignUp;

/// <summary>
/// Log messages of sign-up and invitations, named by OWASP's logging vocabulary. Parameters carry no secret and no user name.
/// </summary>
internal static partial class SignUpLog
{
    [LoggerMessage(1005, LogLevel.Information, "user_created: user {User} signed up", EventName = "user_created")]
    public static partial void SignedUp(ILogger logger, string user);

    [LoggerMessage(
        1006, LogLevel.Warning, "user_created_fail: sign-up of user {User} was refused ({Reason})", EventName = "user_created_fail")]
    public static partial void SignUpFailed(ILogger logger, string user, string? reason);

    [LoggerMessage(1007, LogLevel.Information, "user_confirmed: user {User} confirmed the sign-up", EventName = "user_confirmed")]
    public static partial void Confirmed(ILogger logger, string user);

    [LoggerMessage(
        1008, LogLevel.Warning, "user_confirmed_fail: confirmation of user {User} was refused ({Reason})",
        EventName = "user_confirmed_fail")]
    public static partial void ConfirmationFailed(ILogger logger, string user, string? reason);

    [LoggerMessage(1027, LogLevel.Information, "A fresh invitation was sent to user {User}", EventName = "invitation_sent")]
    public static partial void InvitationSent(ILogger logger, string user);

    [LoggerMessage(
        1028, LogLevel.Information, "No invitation was sent to user {User} ({Reason}); the answer does not say so",
        EventName = "invitation_not_sent")]
    public static partial void InvitationNotSent(ILogger logger, string user, string? reason);
}
