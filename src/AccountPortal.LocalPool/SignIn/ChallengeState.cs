namespace AccountPortal.LocalPool.SignIn;

/// <summary>What the pool keeps of a challenge until the response.</summary>
internal sealed record ChallengeState
{
    /// <summary>DEVICE_KEY of an earlier step.</summary>
    public string? DeviceKey { get; init; }

    /// <summary>Keyed hash of the code sent.</summary>
    public byte[]? CodeHash { get; init; }

    /// <summary>The address the code was sent to.</summary>
    public string? SentTo { get; init; }

    /// <summary>True when the right code makes the address the user's (MFA_SETUP).</summary>
    public bool SetsAddress { get; init; }

    /// <summary>True when the code is the first factor, false for MFA.</summary>
    public bool IsFirstFactor { get; init; }

    /// <summary>The user name of a simulated sign-in; null for an existing user.</summary>
    public string? SimulatedName { get; init; }

    /// <summary>Wrong answers to CUSTOM_CHALLENGE so far.</summary>
    public int Failures { get; init; }

    /// <summary>True when the password is already verified.</summary>
    public bool PasswordProven { get; init; }

    /// <summary>MFAS_CAN_CHOOSE.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>The assertion state of ASP.NET Core's passkey handler.</summary>
    public string? Passkey { get; init; }

    /// <summary>True once VerifySoftwareToken has registered an authenticator app.</summary>
    public bool TotpRegistered { get; init; }
}
