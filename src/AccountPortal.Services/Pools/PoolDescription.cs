using AccountPortal.Services.Accounts;

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

    /// <summary>How long one step of signing in can wait for its answer (the app client's authentication session duration).</summary>
    public TimeSpan AuthSessionDuration { get; init; } = TimeSpan.FromMinutes(3);

    /// <summary>Whether the user name is made by the pool, so that people never see it.</summary>
    public bool UsernameIsHidden => UsernameIsEmail || UsernameIsPhone;

    /// <summary>The attribute of that name, or null.</summary>
    public PoolAttribute? Find(string name) => Attributes.FirstOrDefault(attribute => attribute.Name == name);
}
