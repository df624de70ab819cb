namespace AccountPortal.Services.Pools;

/// <summary>The pool and its app client. Drives forms and validation, so that no page hard-codes a rule.</summary>
public sealed record PoolDescription
{
    /// <summary>The password policy.</summary>
    public PasswordPolicy PasswordPolicy { get; init; } = PasswordPolicy.Default;

    /// <summary>The schema, in the pool's order.</summary>
    public IReadOnlyList<PoolAttribute> Attributes { get; init; } = [];

    /// <summary>Whether users sign in by email address (Cognito's username attributes).</summary>
    public bool UsernameIsEmail { get; init; }

    /// <summary>Whether users sign in by phone number (Cognito's username attributes).</summary>
    public bool UsernameIsPhone { get; init; }

    /// <summary>
    /// Cognito's alias attributes, which sign in besides the user name: <c>email</c>, <c>phone_number</c>,
    /// <c>preferred_username</c>.
    /// </summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Whether users can sign up themselves.</summary>
    public bool SignUpOpen { get; init; } = true;

    /// <summary>Attributes that the pool verifies with a code when they change.</summary>
    public IReadOnlyList<string> AutoVerified { get; init; } = [];

    /// <summary>Attributes that keep their value until the new one is verified.</summary>
    public IReadOnlyList<string> VerifiedBeforeUpdate { get; init; } = [];

    /// <summary>The pool's MFA configuration.</summary>
    public MfaMode Mfa { get; init; } = MfaMode.Off;

    /// <summary>The MFA methods that the pool offers.</summary>
    public IReadOnlyList<MfaMethod> MfaMethods { get; init; } = [];

    /// <summary>The first factors under USER_AUTH (Cognito's sign-in policy); only the password unless the pool allows more.</summary>
    public IReadOnlyList<FirstFactor> FirstFactors { get; init; } = [FirstFactor.Password];

    /// <summary>The relying party id of the pool's passkeys: a domain. Null where the pool has none.</summary>
    public string? PasskeyDomain { get; init; }

    /// <summary>Whether the pool allows passkeys and has a relying party id.</summary>
    public bool OffersPasskeys => PasskeyDomain is not null && FirstFactors.Contains(FirstFactor.Passkey);

    /// <summary>Whether a passkey satisfies MFA (Cognito's MULTI_FACTOR_WITH_USER_VERIFICATION).</summary>
    public bool PasskeyIsBothSteps { get; init; }

    /// <summary>The pool's device tracking configuration.</summary>
    public DeviceMemory Devices { get; init; } = DeviceMemory.Off;

    /// <summary>Whether a remembered device replaces MFA.</summary>
    public bool RememberedDeviceSparesSecondStep { get; init; }

    /// <summary>
    /// The attributes that reset a forgotten password, by priority: <c>email</c>, <c>phone_number</c>. Empty where only an
    /// administrator can reset it.
    /// </summary>
    public IReadOnlyList<string> Recovery { get; init; } = ["phone_number", "email"];

    /// <summary>The app client's authentication session duration: how long a step of a sign-in stays valid.</summary>
    public TimeSpan AuthSessionDuration { get; init; } = TimeSpan.FromMinutes(3);

    /// <summary>Whether the pool generates the user name, so that users never see it.</summary>
    public bool UsernameIsHidden => UsernameIsEmail || UsernameIsPhone;

    /// <summary>The attribute of a Cognito name, or null.</summary>
    public PoolAttribute? Find(string name) => Attributes.FirstOrDefault(attribute => attribute.Name == name);

    /// <summary>The attribute of a Cognito name; an unrestricted string where the description does not contain it.</summary>
    public PoolAttribute FindOrText(string name) => Find(name) ?? new PoolAttribute(name, PoolAttributeType.String);
}
