namespace AccountPortal.Services.Passkeys;

/// <summary>The passkeys of the signed-in user, and the other first factors.</summary>
/// <param name="Passkeys">The passkeys, newest first.</param>
/// <param name="OtherFactors">The first factors that remain without any passkey.</param>
public sealed record PasskeyList(IReadOnlyList<Passkey> Passkeys, IReadOnlyList<FirstFactor> OtherFactors)
{
    /// <summary>The most passkeys that a user can have.</summary>
    public const int Most = 20;

    /// <summary>Whether this portal accepts them at sign-in. Otherwise only other applications of the pool use them.</summary>
    public bool SignIn { get; init; } = true;

    /// <summary>Whether another passkey can be added.</summary>
    public bool HasRoom => Passkeys.Count < Most;

    /// <summary>Whether the single passkey is the user's only sign-in method.</summary>
    public bool IsOnlySignInMethod => Passkeys.Count == 1 && OtherFactors.Count == 0;
}
