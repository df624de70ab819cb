namespace AccountPortal.Services.AccountAccess;

/// <summary>The sign-in methods of a user besides MFA.</summary>
/// <param name="Password">Whether the user has a password. True where the pool does not report it.</param>
/// <param name="Passkey">Whether the user has a passkey.</param>
/// <param name="RecoveryCodesLeft">How many recovery codes are unused.</param>
public sealed record AccessFactors(bool Password, bool Passkey, int RecoveryCodesLeft)
{
    /// <summary>
    /// Whether users choose their first factor in this portal. Otherwise it takes passwords only, whatever the pool's other
    /// applications take.
    /// </summary>
    public bool ChoosesHere { get; init; } = true;
}
