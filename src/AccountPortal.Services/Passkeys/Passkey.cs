namespace AccountPortal.Services.Passkeys;

/// <summary>A passkey of the signed-in user.</summary>
/// <param name="CredentialId">The credential id, in Base64url.</param>
/// <param name="Name">The name that the user gave it, or null.</param>
/// <param name="Provider">The passkey provider as the pool reports it, for example <c>iCloud Keychain</c>, or null.</param>
/// <param name="MadeWith">The browser that created it, where that was in this portal.</param>
/// <param name="Domain">The relying party.</param>
public sealed record Passkey(string CredentialId, string? Name, string? Provider, ClientDetails? MadeWith, string Domain)
{
    /// <summary>When it was created, or null where the pool does not report it.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>When it last signed in to this portal, or null.</summary>
    public DateTimeOffset? LastUsedAt { get; init; }
}
