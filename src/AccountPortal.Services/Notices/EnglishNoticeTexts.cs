namespace AccountPortal.Services.Notices;

/// <summary>English notices, for applications without texts of their own.</summary>
internal sealed class EnglishNoticeTexts : INoticeTexts
{
    public (string Subject, string Body) For(SecurityNotice notice, string? locale) => notice switch
    {
        SecurityNotice.RecoveryCodeUsed => (
            "A recovery code was used for your account",
            "Someone who knows your password signed in with one of your recovery codes. MFA is off now, and all your sessions have ended. "
                + "If it was you, sign in and set up MFA again. If it was not you, reset your password at once and tell support."),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
