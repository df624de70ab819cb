namespace AccountPortal.Services.Privacy;

/// <summary>Prevents user enumeration: answers to unauthenticated users do not depend on whether an account exists.</summary>
internal static class EnumerationGuard
{
    /// <summary>Whether a refusal reveals nothing about an account: the pool is unavailable, throttled or misconfigured.</summary>
    public static bool IsAccountIndependent(AccountErrorKind kind) =>
        kind is AccountErrorKind.PoolUnavailable or AccountErrorKind.Throttled or AccountErrorKind.Misconfigured;

    /// <summary>
    /// The refusal of a code from an unauthenticated user. Unknown, confirmed and disabled accounts, wrong, used and expired
    /// codes and exceeded attempts are indistinguishable; what Cognito answers only to the correct code is returned.
    /// </summary>
    public static AccountError OfCode(AccountError error) =>
        IsAccountIndependent(error.Kind)
            || error.Kind is AccountErrorKind.AliasTaken or AccountErrorKind.PasswordPolicy or AccountErrorKind.PasswordReused
            ? error
            : new AccountError(AccountErrorKind.CodeMismatch);
}
