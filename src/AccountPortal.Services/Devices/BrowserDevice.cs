namespace AccountPortal.Services.Devices;

/// <summary>A Cognito device: one browser of one user, with its device password. It never leaves the server.</summary>
/// <param name="Subject">The keyed hash of the user's subject.</param>
/// <param name="Key">Cognito's device key.</param>
/// <param name="GroupKey">Cognito's device group key, which replaces the pool name in the device's SRP.</param>
/// <param name="Password">The device password that the portal generated; the pool has its verifier.</param>
internal sealed record BrowserDevice(byte[] Subject, string Key, string GroupKey, string Password)
{
    /// <summary>Whether the device is remembered; otherwise it is only tracked.</summary>
    public bool Remembered { get; init; }

    /// <summary>When to ask again after the user declined; null before the first answer.</summary>
    public DateTimeOffset? AskAgainAt { get; init; }

    /// <summary>Whether to ask the user to remember this device.</summary>
    public bool AwaitsAnswer(DateTimeOffset now) => !Remembered && (AskAgainAt is not { } again || again <= now);

    /// <summary>Redacted: logs must not show the secret.</summary>
    public override string ToString() => nameof(BrowserDevice);
}
