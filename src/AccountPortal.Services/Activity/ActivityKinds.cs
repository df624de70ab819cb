namespace AccountPortal.Services.Activity;

/// <summary>Groups of <see cref="ActivityKind"/>.</summary>
internal static class ActivityKinds
{
    /// <summary>Whether it is a sign-in, a sign-out or a failure of one.</summary>
    public static bool IsSignIn(ActivityKind kind) => kind is ActivityKind.SignedIn or ActivityKind.SignInFailed or ActivityKind.MfaFailed
        or ActivityKind.SignInUnfinished or ActivityKind.Reauthenticated or ActivityKind.SignedOut or ActivityKind.SignedOutEverywhere
        or ActivityKind.SessionEnded;

    /// <summary>Whether it is a refused sign-in.</summary>
    public static bool IsFailure(ActivityKind kind) => kind is ActivityKind.SignInFailed or ActivityKind.MfaFailed;

    /// <summary>Whether it changes what pages show of the account, so that they must reload.</summary>
    public static bool ChangesAccount(ActivityKind kind) =>
        !IsSignIn(kind)
        && kind is not (ActivityKind.PasswordResetRequested
            or ActivityKind.DataExported
            or ActivityKind.Disputed
            or ActivityKind.Secured);

    /// <summary>Whether the filter includes the kind.</summary>
    public static bool Passes(this ActivityFilter filter, ActivityKind kind) =>
        filter == ActivityFilter.All || filter == ActivityFilter.SignIns == IsSignIn(kind);
}
