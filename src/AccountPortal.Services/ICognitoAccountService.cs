namespace AccountPortal.Services;

/// <summary>
/// Every account operation of a user of the pool. Scoped: acts for the user of the current request or circuit. Expected
/// refusals are returned; an ended session throws <see cref="SessionEndedException"/>. Each part can be injected separately.
/// </summary>
public interface ICognitoAccountService
{
    /// <summary>Sign-up and its confirmation.</summary>
    ISignUp SignUp { get; }

    /// <summary>Identifiers and codes from links in messages.</summary>
    ICodeLinks CodeLinks { get; }

    /// <summary>The pending step of this browser, and how to abandon it.</summary>
    IPendingSignIn PendingSignIn { get; }

    /// <summary>Sign-in and reauthentication by password.</summary>
    ISignIn SignIn { get; }

    /// <summary>What the sign-in page asks for first.</summary>
    ISignInPrompts SignInPrompts { get; }

    /// <summary>Sign-in that begins with the identifier alone, by a first factor of choice (USER_AUTH).</summary>
    IFirstFactors FirstFactors { get; }

    /// <summary>Sign-in by passkey (WEB_AUTHN).</summary>
    IPasskeySignIn PasskeySignIn { get; }

    /// <summary>Custom challenges of the pool's triggers (CUSTOM_CHALLENGE).</summary>
    ICustomChallenges CustomChallenges { get; }

    /// <summary>Challenges that follow the first factor.</summary>
    IChallenges Challenges { get; }

    /// <summary>New codes for an MFA challenge.</summary>
    INewCodes NewCodes { get; }

    /// <summary>Set-up of an authenticator app at sign-in (MFA_SETUP).</summary>
    IMfaSetup MfaSetup { get; }

    /// <summary>Set-up of codes by email or text message at sign-in (MFA_SETUP).</summary>
    IMfaAddressSetup MfaAddressSetup { get; }

    /// <summary>The reset of a forgotten password.</summary>
    IPasswordReset PasswordReset { get; }

    /// <summary>Sign-out, and renewal on demand.</summary>
    ISessionControl SessionControl { get; }

    /// <summary>Reads the signed-in user.</summary>
    IUserReader UserReader { get; }

    /// <summary>Changes the profile of the signed-in user.</summary>
    IProfile Profile { get; }

    /// <summary>Changes and verifies email address and phone number.</summary>
    IContact Contact { get; }

    /// <summary>Turns MFA methods on and off.</summary>
    IMfa Mfa { get; }

    /// <summary>Changes the password.</summary>
    IPassword Password { get; }
}
