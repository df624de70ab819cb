namespace AccountPortal.Services.Pools;

/// <summary>What the pool is like, told by its operator: section <c>Cognito:Pool</c>. What is left out has Cognito's usual value.</summary>
public sealed class PoolOptions
{
    /// <summary>The rules for passwords.</summary>
    public PasswordPolicyOptions PasswordPolicy { get; set; } = new();

    /// <summary><c>email</c> and <c>phone_number</c> where people sign in by these instead of a user name.</summary>
    public IList<string>? UsernameAttributes { get; set; }

    /// <summary>Attributes that one can sign in by beside the user name.</summary>
    public IList<string>? Aliases { get; set; }

    /// <summary>Attributes that an account cannot be without.</summary>
    public IList<string>? RequiredAttributes { get; set; }

    /// <summary>Attributes that the app client may not write.</summary>
    public IList<string>? ReadOnlyAttributes { get; set; }

    /// <summary>Names of the custom attributes that the app client may read and write, with <c>custom:</c>.</summary>
    public IList<string>? CustomAttributes { get; set; }

    /// <summary>Attributes that the pool verifies by a code when they change; <c>email</c> unless set.</summary>
    public IList<string>? AutoVerified { get; set; }

    /// <summary>Attributes that keep their old value until the new one is verified.</summary>
    public IList<string>? VerifiedBeforeUpdate { get; set; }

    /// <summary>Whether people can make accounts themselves.</summary>
    public bool SignUpOpen { get; set; } = true;

    /// <summary>Whether the pool asks for a second step.</summary>
    public MfaMode Mfa { get; set; } = MfaMode.Optional;

    /// <summary>Which second steps the pool offers; authenticator app and text message unless set.</summary>
    public IList<MfaMethod>? MfaMethods { get; set; }

    /// <summary>What a sign-in can begin with under <c>USER_AUTH</c>; a password unless set.</summary>
    public IList<FirstFactor>? FirstFactors { get; set; }

    /// <summary>The relying party of the pool's passkeys: a domain.</summary>
    public string? PasskeyDomain { get; set; }

    /// <summary>Whether a passkey stands for both steps.</summary>
    public bool PasskeyIsBothSteps { get; set; }

    /// <summary>Whether the pool remembers the browsers that people sign in with.</summary>
    public DeviceMemory Devices { get; set; } = DeviceMemory.Off;

    /// <summary>Whether a remembered browser spares its person the second step.</summary>
    public bool RememberedDeviceSparesSecondStep { get; set; }

    /// <summary>By which attributes a forgotten password is reset, the first choice first; phone, then email unless set.</summary>
    public IList<string>? Recovery { get; set; }

    /// <summary>The app client's authentication session duration in minutes, 3 to 15.</summary>
    public int AuthSessionMinutes { get; set; } = 3;
}

/// <summary>The pool's rules for passwords, told by its operator.</summary>
public sealed class PasswordPolicyOptions
{
    /// <summary>6 to 99.</summary>
    public int MinimumLength { get; set; } = Pools.PasswordPolicy.Default.MinimumLength;

    /// <summary>Whether an upper-case letter is demanded.</summary>
    public bool RequireUppercase { get; set; } = true;

    /// <summary>Whether a lower-case letter is demanded.</summary>
    public bool RequireLowercase { get; set; } = true;

    /// <summary>Whether a digit is demanded.</summary>
    public bool RequireNumbers { get; set; } = true;

    /// <summary>Whether a symbol is demanded.</summary>
    public bool RequireSymbols { get; set; } = true;

    internal PasswordPolicy ToPolicy() => new(MinimumLength, RequireUppercase, RequireLowercase, RequireNumbers, RequireSymbols);
}
