using System.Text.Json.Serialization;

namespace AccountPortal.LocalPool.Pools;

/// <summary>A user pool; the defaults are those of CreateUserPool.</summary>
public record PoolDefinition
{
    /// <summary>Region, underscore, name: <c>local_demo</c>. The name is part of the SRP arithmetic.</summary>
    public string Id { get; init; } = "";

    public string Name { get; init; } = "";

    /// <summary><c>email</c>, <c>phone_number</c>: attributes that serve as user names. Excludes <see cref="AliasAttributes"/>.</summary>
    public IReadOnlyList<string> UsernameAttributes { get; init; } = [];

    /// <summary><c>email</c>, <c>phone_number</c>, <c>preferred_username</c>: further sign-in names.</summary>
    public IReadOnlyList<string> AliasAttributes { get; init; } = [];

    public bool CaseSensitiveUsernames { get; init; } = true;

    /// <summary>Custom attributes, and standard ones with other settings (required, immutable, limits).</summary>
    public IReadOnlyList<SchemaAttribute> Schema { get; init; } = [];

    public PasswordPolicyDefinition PasswordPolicy { get; init; } = new();

    public IReadOnlyList<string> AutoVerifiedAttributes { get; init; } = [];

    /// <summary>AttributesRequireVerificationBeforeUpdate: attributes that keep their value until the new one is verified.</summary>
    public IReadOnlyList<string> VerifyBeforeUpdate { get; init; } = [];

    public MfaConfiguration Mfa { get; init; } = MfaConfiguration.Off;

    public bool SmsMfa { get; init; }

    public bool TotpMfa { get; init; }

    /// <summary>MFA codes by email; account recovery must then offer more than <c>verified_email</c>.</summary>
    public bool EmailMfa { get; init; }

    /// <summary>
    /// The first factors of USER_AUTH: <c>PASSWORD</c>, <c>EMAIL_OTP</c>, <c>SMS_OTP</c>, <c>WEB_AUTHN</c>; empty means the password
    /// only.
    /// </summary>
    public IReadOnlyList<string> AllowedFirstAuthFactors { get; init; } = [];

    /// <summary>Null, the default, tracks no devices.</summary>
    public DeviceConfiguration? DeviceConfiguration { get; init; }

    /// <summary>The settings for passkeys; null without passkeys.</summary>
    public WebAuthnDefinition? WebAuthn { get; init; }

    /// <summary>Whether ListUserSessions and RevokeUserSession work on sessions of this pool.</summary>
    public bool TrackSessions { get; init; }

    /// <summary>With TrackSessions, the sessions a user can have: 1 to 100. One more revokes the one used longest ago.</summary>
    public int MaxSessionsPerUser { get; init; } = 20;

    /// <summary>
    /// <c>verified_email</c>, <c>verified_phone_number</c> by priority, or <c>admin_only</c>; empty means Cognito's legacy order.
    /// </summary>
    public IReadOnlyList<string> AccountRecovery { get; init; } = [];

    /// <summary>The feature plan.</summary>
    public FeaturePlan Tier { get; init; } = FeaturePlan.Essentials;

    /// <summary>Needs the plan Plus: records sign-ins for AdminListUserAuthEvents.</summary>
    public ThreatProtection ThreatProtection { get; init; } = ThreatProtection.Off;

    /// <summary>True disables SignUp.</summary>
    public bool AllowAdminCreateUserOnly { get; init; }

    /// <summary>The invitation message of AdminCreateUser.</summary>
    public InvitationTemplate Invitation { get; init; } = new();

    /// <summary>Stands in for a PreSignUp trigger that returns <c>autoConfirmUser</c>.</summary>
    public bool AutoConfirmUsers { get; init; }

    /// <summary>True refuses DeleteUserPool.</summary>
    public bool DeletionProtection { get; init; }

    /// <summary>The messages with codes.</summary>
    public MessageTemplates Messages { get; init; } = new();

    /// <summary>Stands in for the triggers of CUSTOM_AUTH; an app client's own takes precedence. Null: no triggers.</summary>
    public CustomChallengeDefinition? CustomChallenge { get; init; }

    public IReadOnlyList<ClientDefinition> Clients { get; init; } = [];

    /// <summary>Members of CreateUserPool that are returned but have no effect.</summary>
    [JsonInclude]
    internal IReadOnlyDictionary<string, JsonElement> Echoed { get; init; } = new Dictionary<string, JsonElement>();

    [JsonInclude]
    internal DateTimeOffset CreatedAt { get; init; }

    [JsonInclude]
    internal DateTimeOffset ModifiedAt { get; init; }

    internal IReadOnlyList<string> FirstAuthFactors => AllowedFirstAuthFactors.Count > 0 ? AllowedFirstAuthFactors : ["PASSWORD"];

    /// <summary>Whether users can sign in without a password.</summary>
    internal bool AllowsPasswordless => FirstAuthFactors.Any(factor => factor != "PASSWORD");

    internal string Region => Id[..Id.IndexOf('_', StringComparison.Ordinal)];

    internal bool UsesAttributesAsUsername => UsernameAttributes.Count > 0;

    internal ClientDefinition? FindClient(string id) => Clients.FirstOrDefault(client => client.Id == id);

    internal ClientDefinition RequireClient(string id) =>
        FindClient(id) ?? throw CognitoFault.ResourceNotFound(CognitoTexts.ClientUnknown(id));

    /// <summary>A sign-in name as compared.</summary>
    internal string Fold(string name) => CaseSensitiveUsernames ? name : name.ToLowerInvariant();

    internal SchemaAttribute? FindAttribute(string name) => FullSchema().FirstOrDefault(attribute => attribute.Name == name);

    /// <summary>The names of <see cref="FullSchema"/>, in its order.</summary>
    internal IEnumerable<string> AttributeNames() =>
        StandardAttributes.Readable.Concat(CustomSchema().Select(own => own.Name));

    internal IEnumerable<SchemaAttribute> FullSchema() =>
        StandardAttributes.All
            .Select(standard => Schema.FirstOrDefault(own => own.Name == standard.Name) ?? standard)
            .Concat(CustomSchema());

    private IEnumerable<SchemaAttribute> CustomSchema() => Schema.Where(own => own.IsCustom);
}
