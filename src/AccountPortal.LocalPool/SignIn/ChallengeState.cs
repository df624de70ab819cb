namespace AccountPortal.LocalPool.SignIn;

/// <summary>What a challenge remembers until it is answered.</summary>
internal sealed record ChallengeState
{
    /// <summary>The device that an earlier step named.</summary>
    public string? DeviceKey { get; init; }

    /// <summary>Keyed hash of the code that was sent.</summary>
    public byte[]? CodeHash { get; init; }

    /// <summary>Where that code was sent.</summary>
    public string? SentTo { get; init; }

    /// <summary>True when the address is not the user's yet, but becomes so with the code (MFA_SETUP).</summary>
    public bool SetsAddress { get; init; }

    /// <summary>True when the code is the first factor, false when it is the second.</summary>
    public bool IsFirstFactor { get; init; }

    /// <summary>The name that was typed, when it belongs to nobody and the sign-in is only simulated.</summary>
    public string? SimulatedName { get; init; }

    /// <summary>How many wrong answers this sign-in has had (CUSTOM_CHALLENGE).</summary>
    public int Failures { get; init; }

    /// <summary>True when the password was proven before.</summary>
    public bool PasswordProven { get; init; }

    /// <summary>The factors to choose from.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>What the passkey handler wants back: the challenge that is to be signed, and by whom.</summary>
    public string? Passkey { get; init; }

    /// <summary>True once an authenticator app was registered under this set-up.</summary>
    public bool TotpRegistered { get; init; }
}
