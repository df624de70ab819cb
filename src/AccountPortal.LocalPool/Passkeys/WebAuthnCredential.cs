namespace AccountPortal.LocalPool.Passkeys;

/// <summary>A passkey of a user. There is nothing secret about it: the private key never leaves its authenticator.</summary>
internal sealed record WebAuthnCredential
{
    /// <summary>Base64url, as browsers and the wire write it.</summary>
    public required string CredentialId { get; init; }

    /// <summary>In COSE's encoding.</summary>
    public required byte[] PublicKey { get; init; }

    public required string RelyingPartyId { get; init; }

    public required string Name { get; init; }

    /// <summary><c>platform</c> or <c>cross-platform</c>, where the browser told.</summary>
    public string? Attachment { get; init; }

    public IReadOnlyList<string> Transports { get; init; } = [];

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>How often the authenticator has signed, by its own count; 0 where it does not count.</summary>
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
