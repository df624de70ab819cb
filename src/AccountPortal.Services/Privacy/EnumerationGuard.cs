namespace AccountPortal.Services.Privacy;

/// <summary>What strangers may be told: nothing that depends on whether an account exists.</summary>
internal static class EnumerationGuard
{
    /// <summary>Whether a refusal is the same for everyone: the pool is down, busy or badly set up.</summary>
    public static bool MayBeTold(AccountErrorKind kind) =>
        kind is AccountErrorKind.PoolUnavailable or AccountErrorKind.Throttled or AccountErrorKind.Misconfigured;

    /// <summary>
    /// The refusal of a code that a stranger typed. Unknown, confirmed and disabled accounts, wrong, used and expired codes
    /// and used-up attempts are all one; what Cognito says only to the right code may be told.
    /// </summary>
    public static AccountError OfCode(AccountError error) =>
        MayBeTold(error.Kind) || error.Kind is AccountErrorKind.AliasTaken or AccountErrorKind.PasswordPolicy or AccountErrorKind.PasswordReused
            ? error
            : new AccountError(AccountErrorKind.CodeMismatch);
}
