namespace AccountPortal.Services.Pools;

/// <summary>What the portal knows of the pool and its app client. Drives forms and validation, so that no page hard-codes a rule.</summary>
public sealed record PoolDescription
{
    /// <summary>The pool's rules for passwords.</summary>
    public PasswordPolicy PasswordPolicy { get; init; } = PasswordPolicy.Default;

    /// <summary>The schema, in the pool's order.</summary>
    public IReadOnlyList<PoolAttribute> Attributes { get; init; } = [];

    /// <summary>Whether an email address is the user name (Cognito's username attributes).</summary>
    public bool UsernameIsEmail { get; init; }

    /// <summary>Whether a phone number is the user name (Cognito's username attributes).</summary>
    public bool UsernameIsPhone { get; init; }

    /// <summary>Attributes that one can sign in by beside the user name: <c>email</c>, <c>phone_number</c>, <c>preferred_username</c>.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Whether people can make accounts themselves.</summary>
    public bool SignUpOpen { get; init; } = true;

    /// <summary>Attributes that the pool verifies by a code when they change.</summary>
    public IReadOnlyList<string> AutoVerified { get; init; } = [];

    /// <summary>Attributes that keep their old value until the new one is verified.</summary>
    public IReadOnlyList<string> VerifiedBeforeUpdate { get; init; } = [];

    /// <summary>Whether the pool asks for a second step.</summary>
    public MfaMode Mfa { get; init; } = MfaMode.Off;

    /// <summary>Which second steps the pool offers.</summary>
    public IReadOnlyList<MfaMethod> MfaMethods { get; init; } = [];

    /// <summary>What a sign-in can begin with where the app client lets people choose (Cognito's sign-in policy); a password alone unless the pool says more.</summary>
    public IReadOnlyList<FirstFactor> FirstFactors { get; init; } = [FirstFactor.Password];

    /// <summary>The relying party of the pool's passkeys: a domain. Null where the pool has none.</summary>
    public string? PasskeyDomain { get; init; }

    /// <summary>Whether people can have passkeys: the pool admits them and knows the domain that they belong to.</summary>
    public bool OffersPasskeys => PasskeyDomain is not null && FirstFactors.Contains(FirstFactor.Passkey);

    /// <summary>Whether a passkey stands for both steps (Cognito's MULTI_FACTOR_WITH_USER_VERIFICATION).</summary>
    public bool PasskeyIsBothSteps { get; init; }

    /// <summary>Whether the pool remembers the browsers that people sign in with.</summary>
    public DeviceMemory Devices { get; init; } = DeviceMemory.Off;

    /// <summary>Whether a remembered browser spares its person the second step.</summary>
    public bool RememberedDeviceSparesSecondStep { get; init; }

    /// <summary>By which attributes a forgotten password is reset, the first choice first: <c>email</c>, <c>phone_number</c>. Empty where only an administrator can.</summary>
    public IReadOnlyList<string> Recovery { get; init; } = ["phone_number", "email"];

    /// <summary>How long one step of signing in can wait for its answer (the app client's authentication session duration).</summary>
    public TimeSpan AuthSessionDuration { get; init; } = TimeSpan.FromMinutes(3);

    /// <summary>Whether the user name is made by the pool, so that people never see it.</summary>
    public bool UsernameIsHidden => UsernameIsEmail || UsernameIsPhone;

    /// <summary>The attribute of that name, or null.</summary>
    public PoolAttribute? Find(string name) => Attributes.FirstOrDefault(attribute => attribute.Name == name);

    /// <summary>The attribute of that name; any text where the pool's description does not know it.</summary>
    public PoolAttribute FindOrText(string name) => Find(name) ?? new PoolAttribute(name, PoolAttributeType.String);
}
