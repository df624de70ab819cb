namespace AccountPortal.Components.Activity;

/// <summary>Text keys for each kind of activity and each risk level.</summary>
internal static class ActivityTexts
{
    public static string SentenceOf(ActivityItem item) => item.Kind switch
    {
        ActivityKind.SignedIn => "Signed in",
        ActivityKind.SignInFailed => "A sign-in failed",
        ActivityKind.MfaFailed => "A sign-in failed at the second step",
        ActivityKind.SignInUnfinished => "A sign-in stopped before the second step",
        ActivityKind.Reauthenticated => "Confirmed again that it is you",
        ActivityKind.SignedOut => "Signed out",
        ActivityKind.SignedOutEverywhere => "Signed out everywhere",
        ActivityKind.SessionEnded => item.Detail switch
        {
            ActivityDetails.AllOthers => "All other sessions ended",
            ActivityDetails.InApplication => "Session in another application ended",
            _ => "Session ended from another one",
        },
        _ => ChangeOf(item),
    };

    public static string? RiskOf(ActivityItem item) => item.Risk switch
    {
        ActivityRisk.None => null,
        ActivityRisk.Low => "A little unusual",
        ActivityRisk.Medium => "Unusual",
        ActivityRisk.High => "Very unusual",
        ActivityRisk.LeakedPassword => "Password known from a leak",
        ActivityRisk.Blocked => "Prevented",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static string ChangeOf(ActivityItem item) => item.Kind switch
    {
        ActivityKind.SignedUp => "Account created",
        ActivityKind.PasswordChanged => "Password changed",
        ActivityKind.PasswordResetRequested => "A code to reset the password was asked for",
        ActivityKind.PasswordReset => "Password reset",
        ActivityKind.ProfileChanged => "Profile changed",
        ActivityKind.EmailChanged => "Email address changed",
        ActivityKind.PhoneChanged => "Phone number changed",
        ActivityKind.PhoneRemoved => "Phone number removed",
        ActivityKind.ContactVerified => item.Detail == "phone_number" ? "Phone number verified" : "Email address verified",
        ActivityKind.MfaChanged => "Second steps changed",
        ActivityKind.AuthenticatorAdded => "Authenticator app set up",
        ActivityKind.PasskeyAdded => "Passkey added",
        ActivityKind.PasskeyRemoved => "Passkey removed",
        ActivityKind.DeviceRemembered => "Browser remembered",
        ActivityKind.DeviceForgotten => "Browser forgotten",
        ActivityKind.RecoveryCodesMade => "New recovery codes made",
        ActivityKind.RecoveryCodeUsed => "Recovery code used",
        ActivityKind.DataExported => "Your data downloaded",
        ActivityKind.Disputed => "You said that something was not you",
        ActivityKind.Secured => "You secured your account",
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
