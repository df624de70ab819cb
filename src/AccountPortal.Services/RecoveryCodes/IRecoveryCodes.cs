namespace AccountPortal.Services.RecoveryCodes;

/// <summary>One-time codes that replace a lost MFA method, where the operator enabled them.</summary>
public interface IRecoveryCodes
{
    /// <summary>Whether the operator enabled them and the process has the credentials to reset MFA.</summary>
    bool AreOffered { get; }

    /// <summary>The number of unused codes of the signed-in user.</summary>
    ValueTask<int> CountAsync(CancellationToken cancellationToken);

    /// <summary>
    /// Creates ten new codes for the signed-in user and invalidates the old ones. Requires a recent authentication. The codes
    /// are returned once; only their hashes are stored.
    /// </summary>
    Task<AccountResult<IReadOnlyList<string>>> MakeAsync(CancellationToken cancellationToken);

    /// <summary>
    /// Accepts a code instead of the MFA challenge of this browser's sign-in: resets the user's MFA, ends all sessions of the
    /// user, and returns to sign-in.
    /// </summary>
    Task<AccountResult<SignInStep>> RedeemAsync(string code, CancellationToken cancellationToken);
}
