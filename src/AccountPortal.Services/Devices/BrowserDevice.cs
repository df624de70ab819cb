namespace AccountPortal.Services.Devices;

/// <summary>What one browser is to the pool for one person, with the secret that proves it. It never leaves the server.</summary>
/// <param name="Subject">The keyed hash of the person's subject.</param>
/// <param name="Key">The pool's name for the browser.</param>
/// <param name="GroupKey">What takes the place of the pool's name in its proofs.</param>
/// <param name="Password">The secret that the portal made up; the pool has its verifier.</param>
internal sealed record BrowserDevice(byte[] Subject, string Key, string GroupKey, string Password)
{
    /// <summary>Whether the browser is remembered; else the pool merely knows it.</summary>
    public bool Remembered { get; init; }

    /// <summary>After a no: from when on the person may be asked again. Null where nobody has answered yet.</summary>
    public DateTimeOffset? AskAgainAt { get; init; }

    /// <summary>Whether the person is still to say if the browser shall be remembered.</summary>
    public bool AwaitsAnswer(DateTimeOffset now) => !Remembered && (AskAgainAt is not { } again || again <= now);

    /// <summary>Redacted, so that no log shows the secret.</summary>
    public override string ToString() => nameof(BrowserDevice);
}
