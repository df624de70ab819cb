using System.Text.Json.Serialization;

namespace AccountPortal.LocalPool.Pools;

/// <summary>An app client; the defaults are those of CreateUserPoolClient.</summary>
public sealed record ClientDefinition
{
    /// <summary>1 to 128 characters of <c>[\w+-]</c>, unique in the process.</summary>
    public string Id { get; init; } = "";

    public string Name { get; init; } = "";

    /// <summary>With a secret, every request of the client must carry SECRET_HASH.</summary>
    public string? Secret { get; init; }

    /// <summary>
    /// ExplicitAuthFlows: names such as <c>ALLOW_USER_SRP_AUTH</c>, or only legacy ones such as <c>USER_PASSWORD_AUTH</c>; empty means
    /// Cognito's default (SRP, custom and refresh).
    /// </summary>
    public IReadOnlyList<string> AuthFlows { get; init; } = [];

    public TimeSpan AccessTokenValidity { get; init; } = TimeSpan.FromMinutes(60);

    public TimeSpan IdTokenValidity { get; init; } = TimeSpan.FromMinutes(60);

    public TimeSpan RefreshTokenValidity { get; init; } = TimeSpan.FromDays(30);

    /// <summary>How long a challenge waits for its response: 3 to 15 minutes.</summary>
    public TimeSpan AuthSessionValidity { get; init; } = TimeSpan.FromMinutes(3);

    /// <summary>Null means all standard attributes and no custom ones.</summary>
    public IReadOnlyList<string>? ReadAttributes { get; init; }

    /// <summary>Null means all standard attributes except <c>sub</c> and the verified flags, and no custom ones.</summary>
    public IReadOnlyList<string>? WriteAttributes { get; init; }

    /// <summary>True is ENABLED: unknown users get the responses of known ones. False is LEGACY, the default.</summary>
    public bool PreventUserExistenceErrors { get; init; }

    /// <summary>CUSTOM_AUTH of this client; null means the pool's.</summary>
    public CustomChallengeDefinition? CustomChallenge { get; init; }

    public bool EnableTokenRevocation { get; init; } = true;

    public bool RotateRefreshTokens { get; init; }

    /// <summary>How long a rotated refresh token stays valid: 0 to 60 seconds.</summary>
    public TimeSpan RotationGracePeriod { get; init; }

    /// <summary>Members of CreateUserPoolClient as sent; null for a configured client.</summary>
    [JsonInclude]
    internal IReadOnlyDictionary<string, JsonElement>? Echoed { get; init; }

    [JsonInclude]
    internal DateTimeOffset CreatedAt { get; init; }

    [JsonInclude]
    internal DateTimeOffset ModifiedAt { get; init; }

    internal bool Allows(string flow) =>
        AuthFlows.Count == 0 ? flow is "ALLOW_USER_SRP_AUTH" or "ALLOW_CUSTOM_AUTH" or "ALLOW_REFRESH_TOKEN_AUTH"
        : AuthFlows[0].StartsWith("ALLOW_", StringComparison.Ordinal) ? AuthFlows.Contains(flow, StringComparer.Ordinal)
        : AllowsByOldName(flow);

    // Legacy names always allow refresh and custom auth; only CUSTOM_AUTH_FLOW_ONLY turns SRP off.
    private bool AllowsByOldName(string flow) => flow switch
    {
        "ALLOW_REFRESH_TOKEN_AUTH" or "ALLOW_CUSTOM_AUTH" => true,
        "ALLOW_USER_SRP_AUTH" => !AuthFlows.Contains("CUSTOM_AUTH_FLOW_ONLY"),
        "ALLOW_USER_PASSWORD_AUTH" => AuthFlows.Contains("USER_PASSWORD_AUTH"),
        "ALLOW_ADMIN_USER_PASSWORD_AUTH" => AuthFlows.Contains("ADMIN_NO_SRP_AUTH"),
        _ => false,
    };

    internal bool MayRead(string attribute) => (ReadAttributes ?? StandardAttributes.Readable).Contains(attribute);

    internal bool MayWrite(string attribute) => (WriteAttributes ?? StandardAttributes.Writable).Contains(attribute);
}
