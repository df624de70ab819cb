namespace AccountPortal.Services.Pools;

/// <summary>The pool's description by its operator: section <c>Cognito:Pool</c>. Missing settings have Cognito's defaults.</summary>
public sealed class PoolOptions
{
    /// <summary>The password policy.</summary>
    public PasswordPolicyOptions PasswordPolicy { get; set; } = new();

    /// <summary><c>email</c> and <c>phone_number</c> where users sign in by these instead of a user name.</summary>
    public IList<string>? UsernameAttributes { get; set; }

    /// <summary>Alias attributes, which sign in besides the user name.</summary>
    public IList<string>? Aliases { get; set; }

    /// <summary>Attributes that every account must have.</summary>
    public IList<string>? RequiredAttributes { get; set; }

    /// <summary>Attributes that the app client cannot write.</summary>
    public IList<string>? ReadOnlyAttributes { get; set; }

    /// <summary>Custom attributes that the app client can read and write, with the prefix <c>custom:</c>.</summary>
    public IList<string>? CustomAttributes { get; set; }

    /// <summary>Attributes that the pool verifies with a code when they change; <c>email</c> unless set.</summary>
    public IList<string>? AutoVerified { get; set; }

    /// <summary>Attributes that keep their value until the new one is verified.</summary>
    public IList<string>? VerifiedBeforeUpdate { get; set; }

    /// <summary>Whether users can sign up themselves.</summary>
    public bool SignUpOpen { get; set; } = true;

    /// <summary>The pool's MFA configuration.</summary>
    public MfaMode Mfa { get; set; } = MfaMode.Optional;

    /// <summary>The MFA methods that the pool offers; authenticator app and SMS unless set.</summary>
    public IList<MfaMethod>? MfaMethods { get; set; }

    /// <summary>The first factors under <c>USER_AUTH</c>; the password unless set.</summary>
    public IList<FirstFactor>? FirstFactors { get; set; }

    /// <summary>The relying party id of the pool's passkeys: a domain.</summary>
    public string? PasskeyDomain { get; set; }

    /// <summary>Whether a passkey satisfies MFA.</summary>
    public bool PasskeyIsBothSteps { get; set; }

    /// <summary>The pool's device tracking configuration.</summary>
    public DeviceMemory Devices { get; set; } = DeviceMemory.Off;

    /// <summary>Whether a remembered device replaces MFA.</summary>
    public bool RememberedDeviceSparesSecondStep { get; set; }

    /// <summary>The attributes that reset a forgotten password, by priority; phone number, then email unless set.</summary>
    public IList<string>? Recovery { get; set; }

    /// <summary>The app client's authentication session duration in minutes, 3 to 15.</summary>
    public int AuthSessionMinutes { get; set; } = 3;
}

/// <summary>The pool's password policy by its operator.</summary>
public sealed class PasswordPolicyOptions
{
    /// <summary>The minimum length, 6 to 99.</summary>
    public int MinimumLength { get; set; } = Pools.PasswordPolicy.Default.MinimumLength;

    /// <summary>Whether an upper-case letter is required.</summary>
    public bool RequireUppercase { get; set; } = true;

    /// <summary>Whether a lower-case letter is required.</summary>
    public bool RequireLowercase { get; set; } = true;

    /// <summary>Whether a digit is required.</summary>
    public bool RequireNumbers { get; set; } = true;

    /// <summary>Whether a symbol is required.</summary>
    public bool RequireSymbols { get; set; } = true;

    internal PasswordPolicy ToPolicy() => new(MinimumLength, RequireUppercase, RequireLowercase, RequireNumbers, RequireSymbols);
}
