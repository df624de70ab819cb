namespace AccountPortal.Components.SignIn;

/// <summary>Notice of the sign-in page by the <c>reason</c> in its URL: a text key of the public pages.</summary>
internal static class SignInNotices
{
    public const string SignedUp = "signed-up";
    public const string Confirmed = "confirmed";
    public const string PasswordSet = "password-set";
    public const string Invited = "invited";
    public const string PhoneSaved = "phone-saved";
    public const string AnswersUsedUp = "answers";
    public const string Expired = "expired";

    /// <summary>The sentence and whether it is good news, or null for an unknown reason.</summary>
    public static (string Sentence, bool Good)? For(string? reason) => reason switch
    {
        SignedUp => ("Your account is ready. Sign in to open it.", true),
        Confirmed => ("Your account is confirmed. Sign in to open it.", true),
        PasswordSet => ("Your new password is set, and all other sessions have ended. Sign in with it.", true),
        Invited => ("If there is an invitation for that name, a new one is on its way. Sign in with the password in it.", true),
        PhoneSaved => ("Your phone number is saved. Sign in once more, and we send a code to it.", true),
        Expired => ("The time for this step is over, or it was finished elsewhere. Start again from here.", false),
        AnswersUsedUp => ("Your answer was not accepted, and no further one is taken. Start again from here.", false),
        _ => SessionReasons.Parse(reason) is { } ended ? (For(ended), false) : null,
    };

    private static string For(SessionEndReason reason) => reason switch
    {
        SessionEndReason.SignedOut => "You are signed out.",
        SessionEndReason.SignedOutEverywhere => "You are signed out everywhere.",
        SessionEndReason.Idle => "You were signed out because nothing happened for a while. Sign in again to go on.",
        SessionEndReason.TooOld => "Your session has reached its longest time. Sign in again to go on.",
        SessionEndReason.PasswordChanged => "The password of this account was changed. Sign in with the new one.",
        SessionEndReason.SecondStepReset =>
            "The second step of this account was turned off by a recovery code, and all sessions have ended. Sign in to set up a new one.",
        SessionEndReason.EndedElsewhere =>
            "This session was ended from another one of yours. If that was not you, sign in and look at your activity.",
        SessionEndReason.AccountDeleted => "This account was deleted.",
        SessionEndReason.Revoked => "Your session was ended. Sign in again to go on.",
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
