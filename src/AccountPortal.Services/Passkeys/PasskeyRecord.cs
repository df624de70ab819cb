namespace AccountPortal.Services.Passkeys;

/// <summary>What the portal knows of a passkey besides what the pool says of it.</summary>
/// <param name="UserName">The pool's name of the person whose passkey it is.</param>
/// <param name="Name">What its person calls it, or null.</param>
/// <param name="MadeWith">The browser in which it was made, where the portal made it.</param>
internal sealed record PasskeyRecord(string UserName, string? Name, ClientDetails? MadeWith)
{
    /// <summary>When somebody last signed in with it through this portal, or null.</summary>
    public DateTimeOffset? LastUsedAt { get; init; }

    /// <summary>Redacted, so that no log shows a name.</summary>
    public override string ToString() => nameof(PasskeyRecord);
}
