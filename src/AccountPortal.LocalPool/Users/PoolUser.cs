using System.Text.Json.Serialization;

namespace AccountPortal.LocalPool.Users;

/// <summary>A user as stored. Verifiers and authenticator secrets are encrypted.</summary>
internal sealed class PoolUser
{
    public required string PoolId { get; init; }

    public required string Sub { get; init; }

    /// <summary>
    /// The canonical user name: USER_ID_FOR_SRP and the tokens' <c>username</c>; the sub where the pool has UsernameAttributes.
    /// </summary>
    public required string Username { get; init; }

    public required string Status { get; set; }

    public bool Enabled { get; set; } = true;

    public required DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset ModifiedAt { get; set; }

    /// <summary>The last GlobalSignOut; revokes older tokens, also those without <c>origin_jti</c>.</summary>
    public DateTimeOffset? SignedOutAt { get; set; }

    public PasswordVerifier? Password { get; set; }

    /// <summary>Former passwords, newest first, up to PasswordHistorySize.</summary>
    public List<PasswordVerifier> FormerPasswords { get; init; } = [];

    public Dictionary<string, string> Attributes { get; init; } = [];

    /// <summary>New values that wait for verification while the old ones stay.</summary>
    public Dictionary<string, string> Pending { get; init; } = [];

    public MfaSettings Mfa { get; init; } = new();

    /// <summary>Oldest first.</summary>
    public List<WebAuthnCredential> Passkeys { get; init; } = [];

    /// <summary>
    /// The unknown user name that this user simulates; null for a real user. A simulated user is never stored and never signs in.
    /// </summary>
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
