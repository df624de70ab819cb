namespace AccountPortal.Services.Passkeys;

/// <summary>The passkeys of the signed-in person, and how else they can sign in.</summary>
/// <param name="Passkeys">The newest first.</param>
/// <param name="OtherWays">The first factors that are left without any passkey.</param>
public sealed record PasskeyList(IReadOnlyList<Passkey> Passkeys, IReadOnlyList<FirstFactor> OtherWays)
{
    /// <summary>How many passkeys one person can have.</summary>
    public const int Most = 20;

    /// <summary>Whether this portal takes them at sign-in. Else they are for other applications of the pool.</summary>
    public bool SignIn { get; init; } = true;

    /// <summary>Whether there is room for another one.</summary>
    public bool HasRoom => Passkeys.Count < Most;

    /// <summary>Whether the person could not sign in any more without their only passkey.</summary>
    public bool IsOnlyWayIn => Passkeys.Count == 1 && OtherWays.Count == 0;
}
