namespace AccountPortal.Services.Activity;

/// <summary>What kinds of lines there are.</summary>
internal static class ActivityKinds
{
    /// <summary>Whether it belongs to signing in and out.</summary>
    public static bool IsSignIn(ActivityKind kind) => kind is ActivityKind.SignedIn or ActivityKind.SignInFailed or ActivityKind.MfaFailed
        or ActivityKind.SignInUnfinished or ActivityKind.Reauthenticated or ActivityKind.SignedOut or ActivityKind.SignedOutEverywhere or ActivityKind.SessionEnded;

    /// <summary>Whether somebody did not get in.</summary>
    public static bool IsFailure(ActivityKind kind) => kind is ActivityKind.SignInFailed or ActivityKind.MfaFailed;

    /// <summary>Whether the account is another one afterwards, so that what pages show of it has to be read again.</summary>
    public static bool ChangesAccount(ActivityKind kind) =>
        !IsSignIn(kind) && kind is not (ActivityKind.PasswordResetRequested or ActivityKind.DataExported or ActivityKind.Disputed or ActivityKind.Secured);

    /// <summary>Whether the filter lets it through.</summary>
    public static bool Passes(this ActivityFilter filter, ActivityKind kind) =>
        filter == ActivityFilter.All || filter == ActivityFilter.SignIns == IsSignIn(kind);
}
