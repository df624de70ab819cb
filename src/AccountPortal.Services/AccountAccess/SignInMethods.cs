namespace AccountPortal.Services.AccountAccess;

/// <summary>
/// Computes from the pool's MFA and recovery rules whether a user can still sign in after losing a credential. Finds the
/// changes that lock nobody out, and the credentials whose loss would.
/// </summary>
public sealed record SignInMethods
{
    /// <summary>The pool's rules.</summary>
    public required PoolDescription Pool { get; init; }

    /// <summary>The user's MFA state.</summary>
    public required MfaState Mfa { get; init; }

    /// <summary>Password, passkey and recovery codes.</summary>
    public required AccessFactors Factors { get; init; }

    /// <summary>Whether the account has an email address.</summary>
    public bool HasEmail { get; init; }

    /// <summary>Whether the email address is verified.</summary>
    public bool EmailVerified { get; init; }

    /// <summary>Whether the account has a phone number.</summary>
    public bool HasPhone { get; init; }

    /// <summary>Whether the phone number is verified.</summary>
    public bool PhoneVerified { get; init; }

    /// <summary>The account as it is now.</summary>
    public static SignInMethods Of(UserProfile user, PoolDescription pool, AccessFactors factors) => new()
    {
        Pool = pool,
        Mfa = user.Mfa,
        Factors = factors,
        HasEmail = user["email"] is not null,
        EmailVerified = user["email"] is not null && user.IsVerified("email"),
        HasPhone = user["phone_number"] is not null,
        PhoneVerified = user["phone_number"] is not null && user.IsVerified("phone_number"),
    };

    /// <summary>The credentials that the user has and cannot sign in without.</summary>
    public IReadOnlyList<SignInCredential> FatalLosses => [.. Possessions.Where(possession => !CanGetInWithout(possession))];

    /// <summary>Whether Cognito does not reset the password by this attribute because it is the destination of MFA codes.</summary>
    /// <param name="attribute"><c>email</c> or <c>phone_number</c>.</param>
    public bool IsMfaInsteadOfRecovery(string attribute) => Pool.Recovery.Contains(attribute) && IsMfaDestination(attribute);

    /// <summary>Whether Cognito resets a forgotten password by this attribute.</summary>
    /// <param name="attribute"><c>email</c> or <c>phone_number</c>.</param>
    public bool Recovers(string attribute) =>
        Pool.Recovery.Contains(attribute) && (attribute == "email" ? EmailVerified : PhoneVerified) && !IsMfaDestination(attribute);

    /// <summary>The methods after a change of MFA.</summary>
    public SignInMethods With(MfaChange change) => this with { Mfa = MfaPlan.Apply(Mfa, change) };

    /// <summary>The methods without a phone number, or with a new unverified one.</summary>
    public SignInMethods WithPhone(bool any) => this with
    {
        HasPhone = any,
        PhoneVerified = false,
        Mfa = any ? Mfa : MfaPlan.Apply(Mfa, new MfaChange(Sms: false)),
    };

    /// <summary>The methods without an email address, or with a new unverified one.</summary>
    public SignInMethods WithEmail(bool any) => this with
    {
        HasEmail = any,
        EmailVerified = false,
        Mfa = any ? Mfa : MfaPlan.Apply(Mfa, new MfaChange(Email: false)),
    };

    /// <summary>The methods without passkeys.</summary>
    public SignInMethods WithoutPasskey() => this with { Factors = Factors with { Passkey = false } };

    /// <summary>Whether a change would remove the last sign-in method.</summary>
    public bool IsLockedOutBy(SignInMethods after) => CanGetInWithout(lost: null) && !after.CanGetInWithout(lost: null);

    /// <summary>Whether the user can sign in after losing one credential, or none when null.</summary>
    public bool CanGetInWithout(SignInCredential? lost)
    {
        if (Factors is { Passkey: true, ChoosesHere: true }
            && lost != SignInCredential.Passkey
            && (Pool.PasskeyIsBothSteps || !MfaIsRequired))
        {
            return true;
        }

        var knowsPassword = Factors.Password && lost != SignInCredential.Password;
        var first = knowsPassword || CanReset(lost) || (!MfaIsRequired && HasFirstCode(lost));
        return first && (!MfaIsRequired || Factors.RecoveryCodesLeft > 0 || Mfa.Enabled.Any(method => Holds(method, lost)));
    }

    private bool MfaIsRequired => Pool.Mfa != MfaMode.Off && (Mfa.Enabled.Count > 0 || Pool.Mfa == MfaMode.On);

    private IEnumerable<SignInCredential> Possessions => new (SignInCredential SignInCredential, bool Has)[]
    {
        (SignInCredential.Password, Factors.Password),
        (SignInCredential.Phone, HasPhone),
        (SignInCredential.Email, HasEmail),
        (SignInCredential.AuthenticatorApp, Mfa.IsOn(MfaMethod.AuthenticatorApp)),
        (SignInCredential.Passkey, Factors.Passkey),
    }.Where(candidate => candidate.Has).Select(candidate => candidate.SignInCredential);

    private bool CanReset(SignInCredential? lost) =>
        (Recovers("email") && lost != SignInCredential.Email) || (Recovers("phone_number") && lost != SignInCredential.Phone);

    private bool HasFirstCode(SignInCredential? lost) => Factors.ChoosesHere
        && ((Pool.FirstFactors.Contains(FirstFactor.EmailCode) && HasEmail && lost != SignInCredential.Email)
            || (Pool.FirstFactors.Contains(FirstFactor.SmsCode) && HasPhone && lost != SignInCredential.Phone));

    // Cognito does not reset a password by the destination of MFA codes. With several MFA methods it considers only the preferred one.
    private bool IsMfaDestination(string attribute)
    {
        var method = attribute == "email" ? MfaMethod.Email : MfaMethod.Sms;
        return Mfa.IsOn(method) && (Mfa.Preferred is null || Mfa.Preferred == method);
    }

    private static bool Holds(MfaMethod method, SignInCredential? lost) => method switch
    {
        MfaMethod.Sms => lost != SignInCredential.Phone,
        MfaMethod.Email => lost != SignInCredential.Email,
        _ => lost != SignInCredential.AuthenticatorApp,
    };
}
