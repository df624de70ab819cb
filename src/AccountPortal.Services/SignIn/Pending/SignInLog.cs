namespace AccountPortal.Services.SignIn.Pending;

/// <summary>Log messages of sign-in, named by OWASP's logging vocabulary. Parameters carry no secret and no user name.</summary>
internal static partial class SignInLog
{
    [LoggerMessage(1001, LogLevel.Information, "authn_login_success: user {User} signed in", EventName = "authn_login_success")]
    public static partial void SignedIn(ILogger logger, string user);

    [LoggerMessage(1002, LogLevel.Warning, "authn_login_fail: user {User} was refused ({Reason})", EventName = "authn_login_fail")]
    public static partial void SignInFailed(ILogger logger, string user, string? reason);

    [LoggerMessage(
        1003, LogLevel.Warning, "authn_login_fail: user {User} was refused at {Step} ({Reason})", EventName = "authn_login_fail_step")]
    public static partial void SignInStepFailed(ILogger logger, string user, string step, string? reason);

    [LoggerMessage(
        1004, LogLevel.Warning, "The pool asks for {Step}, which the portal does not know", EventName = "sign_in_step_unsupported")]
    public static partial void UnsupportedChallenge(ILogger logger, string step);

    [LoggerMessage(
        1016, LogLevel.Information, "authn_login_success: proven again in session {Session}", EventName = "authn_reauthentication")]
    public static partial void Reauthenticated(ILogger logger, string session);

    [LoggerMessage(
        1026, LogLevel.Warning, "The portal's AWS credentials do not allow {Operations}: what needs them is not offered for now",
        EventName = "offer_withdrawn")]
    public static partial void OfferWithdrawn(ILogger logger, string operations);
}
