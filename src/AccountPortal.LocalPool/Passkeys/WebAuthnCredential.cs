namespace AccountPortal.LocalPool.Passkeys;

/// <summary>A user's passkey: credential ID, public key and description.</summary>
internal sealed record WebAuthnCredential
{
    /// <summary>Base64url.</summary>
    public required string CredentialId { get; init; }

    /// <summary>COSE_Key (RFC 9052).</summary>
    public required byte[] PublicKey { get; init; }

    public required string RelyingPartyId { get; init; }

    public required string Name { get; init; }

    /// <summary><c>platform</c> or <c>cross-platform</c>; null when the browser did not say.</summary>
    public string? Attachment { get; init; }

    public IReadOnlyList<string> Transports { get; init; } = [];

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>The signature counter; 0 where the authenticator has none.</summary>
    public uint SignCount { get; init; }

    public bool IsBackupEligible { get; init; }

    public bool IsBackedUp { get; init; }

    public JsonObject Describe()
    {
        var output = new JsonObject
        {
            [nameof(CredentialId)] = CredentialId,
            ["FriendlyCredentialName"] = Name,
            [nameof(RelyingPartyId)] = RelyingPartyId,
            ["AuthenticatorTransports"] = new JsonArray([.. Transports.Select(transport => JsonValue.Create(transport))]),
            [nameof(CreatedAt)] = WireJson.Seconds(CreatedAt),
        };
        if (Attachment is not null)
        {
            output["AuthenticatorAttachment"] = Attachment;
        }
        return output;
    }
}
