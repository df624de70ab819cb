using System.Text.Json.Serialization;

namespace AccountPortal.LocalPool.Users;

/// <summary>A user as the database keeps it. Verifier and authenticator secrets are sealed.</summary>
internal sealed class PoolUser
{
    public required string PoolId { get; init; }

    public required string Sub { get; init; }

    /// <summary>The canonical user name: USER_ID_FOR_SRP and the tokens' username. The sub where attributes are the user names.</summary>
    public required string Username { get; init; }

    public required string Status { get; set; }

    public bool Enabled { get; set; } = true;

    public required DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset ModifiedAt { get; set; }

    /// <summary>When the user last signed out everywhere. Ends tokens that carry no origin, older ones only.</summary>
    public DateTimeOffset? SignedOutAt { get; set; }

    public PasswordVerifier? Password { get; set; }

    /// <summary>Earlier passwords, the latest first, as many as the pool's history asks for.</summary>
    public List<PasswordVerifier> FormerPasswords { get; init; } = [];

    public Dictionary<string, string> Attributes { get; init; } = [];

    /// <summary>New values that wait for their code while the old ones stay in force.</summary>
    public Dictionary<string, string> Pending { get; init; } = [];

    public MfaSettings Mfa { get; init; } = new();

    /// <summary>The oldest first.</summary>
    public List<WebAuthnCredential> Passkeys { get; init; } = [];

    /// <summary>The name that belongs to nobody, when this user was made up in answer to it; never kept, and never right.</summary>
    [JsonIgnore]
    public string? SimulatedFor { get; init; }

    [JsonIgnore]
    public bool IsSimulated => SimulatedFor is not null;

    [JsonIgnore]
    public string? Email => Attributes.GetValueOrDefault(StandardAttributes.Email);

    [JsonIgnore]
    public string? PhoneNumber => Attributes.GetValueOrDefault(StandardAttributes.PhoneNumber);

    public bool IsVerified(string attribute) =>
        Attributes.GetValueOrDefault(StandardAttributes.VerifiedFlag(attribute)) == "true";

    public void SetVerified(string attribute, bool verified) =>
        Attributes[StandardAttributes.VerifiedFlag(attribute)] = verified ? "true" : "false";
}
