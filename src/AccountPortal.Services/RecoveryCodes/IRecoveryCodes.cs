namespace AccountPortal.Services.RecoveryCodes;

/// <summary>One-time codes that stand in for a lost second step, where the operator has turned them on.</summary>
public interface IRecoveryCodes
{
    /// <summary>Whether the operator has turned them on and the process may reset second steps.</summary>
    bool AreOffered { get; }

    /// <summary>How many unused codes the signed-in person has.</summary>
    ValueTask<int> CountAsync(CancellationToken cancellationToken);

    /// <summary>
    /// Makes ten new codes for the signed-in person; the old ones are worth nothing from then on. Needs a recent proof. The
    /// codes are told this once and kept as hashes only.
    /// </summary>
    Task<AccountResult<IReadOnlyList<string>>> MakeAsync(CancellationToken cancellationToken);

    /// <summary>
    /// Takes a code in the place of the second step that the sign-in of this browser waits for: resets the person's second
    /// steps, ends all of their sessions, and leads back to sign-in.
    /// </summary>
    Task<AccountResult<SignInStep>> RedeemAsync(string code, CancellationToken cancellationToken);
}
