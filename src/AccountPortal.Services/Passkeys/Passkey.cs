namespace AccountPortal.Services.Passkeys;

/// <summary>A passkey of the signed-in person.</summary>
/// <param name="CredentialId">Its id, in Base64url.</param>
/// <param name="Name">What its person calls it, or null.</param>
/// <param name="Provider">What keeps it as far as the pool can tell, for example <c>iCloud Keychain</c>, or null.</param>
/// <param name="MadeWith">The browser in which it was made, where it was made in this portal.</param>
/// <param name="Domain">The relying party that it belongs to.</param>
public sealed record Passkey(string CredentialId, string? Name, string? Provider, ClientDetails? MadeWith, string Domain)
{
    /// <summary>When it was made, or null where the pool does not say.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>When it last signed somebody in to this portal, or null.</summary>
    public DateTimeOffset? LastUsedAt { get; init; }
}
