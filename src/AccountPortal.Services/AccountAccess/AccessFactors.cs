namespace AccountPortal.Services.AccountAccess;

/// <summary>What a person can sign in with besides the second steps, which the profile tells.</summary>
/// <param name="Password">Whether there is a password. Pools that do not tell are taken to have one for everybody.</param>
/// <param name="Passkey">Whether there is a passkey.</param>
/// <param name="RecoveryCodesLeft">How many recovery codes are unused.</param>
public sealed record AccessFactors(bool Password, bool Passkey, int RecoveryCodesLeft)
{
    /// <summary>Whether people choose how they sign in to this portal. Else it takes the password alone, whatever the pool's other applications take.</summary>
    public bool ChoosesHere { get; init; } = true;
}
