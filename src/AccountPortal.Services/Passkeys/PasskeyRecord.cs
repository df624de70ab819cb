namespace AccountPortal.Services.Passkeys;

/// <summary>The portal's own data of a passkey.</summary>
/// <param name="UserName">Cognito's user name of the passkey's user.</param>
/// <param name="Name">The name that the user gave it, or null.</param>
/// <param name="MadeWith">The browser that created it, where that was in this portal.</param>
internal sealed record PasskeyRecord(string UserName, string? Name, ClientDetails? MadeWith)
{
    /// <summary>When it last signed in to this portal, or null.</summary>
    public DateTimeOffset? LastUsedAt { get; init; }

    /// <summary>Redacted: logs must not show a name.</summary>
    public override string ToString() => nameof(PasskeyRecord);
}
