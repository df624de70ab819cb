using System.Text.Json.Serialization;

namespace AccountPortal.LocalPool.Pools;

/// <summary>A user pool as it would be set up in Cognito. What is not set has the default of Cognito's CreateUserPool.</summary>
public record PoolDefinition
{
    /// <summary>Region, underscore, name: <c>local_demo</c>. What follows the underscore takes part in the SRP arithmetic.</summary>
    public string Id { get; init; } = "";

    public string Name { get; init; } = "";

    /// <summary><c>email</c> and <c>phone_number</c>, when they are the user names; cannot go with <see cref="AliasAttributes"/>.</summary>
    public IReadOnlyList<string> UsernameAttributes { get; init; } = [];

    /// <summary><c>email</c>, <c>phone_number</c>, <c>preferred_username</c>: further names to sign in with.</summary>
    public IReadOnlyList<string> AliasAttributes { get; init; } = [];

    public bool CaseSensitiveUsernames { get; init; } = true;

    /// <summary>Custom attributes, and standard ones that differ from the standard (required, immutable, limits).</summary>
    public IReadOnlyList<SchemaAttribute> Schema { get; init; } = [];

    public PasswordPolicyDefinition PasswordPolicy { get; init; } = new();

    public IReadOnlyList<string> AutoVerifiedAttributes { get; init; } = [];

    /// <summary>Attributes that keep their value until the new one is verified.</summary>
    public IReadOnlyList<string> VerifyBeforeUpdate { get; init; } = [];

    public MfaConfiguration Mfa { get; init; } = MfaConfiguration.Off;

    public bool SmsMfa { get; init; }

    public bool TotpMfa { get; init; }

    /// <summary>Codes by email as a second factor; the email can then not be the only way to a forgotten password.</summary>
    public bool EmailMfa { get; init; }

    /// <summary>
    /// What a sign-in by choice (USER_AUTH) may begin with: <c>PASSWORD</c>, <c>EMAIL_OTP</c>, <c>SMS_OTP</c>,
    /// <c>WEB_AUTHN</c>; empty means the password alone.
    /// </summary>
    public IReadOnlyList<string> AllowedFirstAuthFactors { get; init; } = [];

    /// <summary>Null, the default, tracks no devices.</summary>
    public DeviceConfiguration? DeviceConfiguration { get; init; }

    /// <summary>The settings for passkeys; null when the pool has none.</summary>
    public WebAuthnDefinition? WebAuthn { get; init; }

    /// <summary>Whether users see the list of their sessions and end single ones.</summary>
    public bool TrackSessions { get; init; }

    /// <summary>Where sessions are tracked, how many a user can have: 1 to 100. One more ends the one used longest ago.</summary>
    public int MaxSessionsPerUser { get; init; } = 20;

    /// <summary><c>verified_email</c>, <c>verified_phone_number</c> by priority, or <c>admin_only</c>; empty is Cognito's legacy order.</summary>
    public IReadOnlyList<string> AccountRecovery { get; init; } = [];

    /// <summary>What the pool may turn on at all.</summary>
    public FeaturePlan Tier { get; init; } = FeaturePlan.Essentials;

    /// <summary>Takes the plan Plus: whether sign-ins are recorded, for AdminListUserAuthEvents.</summary>
    public ThreatProtection ThreatProtection { get; init; } = ThreatProtection.Off;

    /// <summary>True closes SignUp.</summary>
    public bool AllowAdminCreateUserOnly { get; init; }

    /// <summary>What users whom an administrator creates are written.</summary>
    public InvitationTemplate Invitation { get; init; } = new();

    /// <summary>Stands in for a PreSignUp trigger that answers <c>autoConfirmUser</c>.</summary>
    public bool AutoConfirmUsers { get; init; }

    /// <summary>True refuses DeleteUserPool.</summary>
    public bool DeletionProtection { get; init; }

    /// <summary>What users are written when a code is sent.</summary>
    public MessageTemplates Messages { get; init; } = new();

    /// <summary>Stands in for the triggers of CUSTOM_AUTH; an app client's own comes first. Null: there are no triggers.</summary>
    public CustomChallengeDefinition? CustomChallenge { get; init; }

    public IReadOnlyList<ClientDefinition> Clients { get; init; } = [];

    /// <summary>Members of CreateUserPool that are shown again and not acted on.</summary>
    [JsonInclude]
    internal IReadOnlyDictionary<string, JsonElement> Echoed { get; init; } = new Dictionary<string, JsonElement>();

    [JsonInclude]
    internal DateTimeOffset CreatedAt { get; init; }

    [JsonInclude]
    internal DateTimeOffset ModifiedAt { get; init; }

    internal IReadOnlyList<string> FirstAuthFactors => AllowedFirstAuthFactors.Count > 0 ? AllowedFirstAuthFactors : ["PASSWORD"];

    /// <summary>Whether somebody without a password can get in.</summary>
    internal bool AllowsPasswordless => FirstAuthFactors.Any(factor => factor != "PASSWORD");

    internal string Region => Id[..Id.IndexOf('_', StringComparison.Ordinal)];

    internal bool UsesAttributesAsUsername => UsernameAttributes.Count > 0;

    internal ClientDefinition? FindClient(string id) => Clients.FirstOrDefault(client => client.Id == id);

    internal ClientDefinition RequireClient(string id) => FindClient(id) ?? throw CognitoFault.ResourceNotFound(CognitoTexts.ClientUnknown(id));

    /// <summary>A sign-in name as it is compared.</summary>
    internal string Fold(string name) => CaseSensitiveUsernames ? name : name.ToLowerInvariant();

    internal SchemaAttribute? FindAttribute(string name) => FullSchema().FirstOrDefault(attribute => attribute.Name == name);

    /// <summary>The names in <see cref="FullSchema"/>, in its order.</summary>
    internal IEnumerable<string> AttributeNames() =>
        StandardAttributes.Readable.Concat(CustomSchema().Select(own => own.Name));

    internal IEnumerable<SchemaAttribute> FullSchema() =>
        StandardAttributes.All
            .Select(standard => Schema.FirstOrDefault(own => own.Name == standard.Name) ?? standard)
            .Concat(CustomSchema());

    private IEnumerable<SchemaAttribute> CustomSchema() => Schema.Where(own => own.IsCustom);
}
