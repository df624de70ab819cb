namespace AccountPortal.Services;

/// <summary>
/// Everything a user can do with an account of the pool, behind one door. Scoped: it acts for the user of the current request or
/// circuit. Expected refusals are returned; a session that is over throws <see cref="SessionEndedException"/>. Each part can be
/// injected by itself.
/// </summary>
public interface ICognitoAccountService
{
    /// <summary>Sign-up and its confirmation.</summary>
    ISignUp SignUp { get; }

    /// <summary>What a link in a message brings: an identifier, a code.</summary>
    ICodeLinks CodeLinks { get; }

    /// <summary>The step that this browser waits in, and the ways to give it up.</summary>
    IPendingSignIn PendingSignIn { get; }

    /// <summary>Sign-in and reauthentication by password.</summary>
    ISignIn SignIn { get; }

    /// <summary>What the sign-in page asks for first.</summary>
    ISignInPrompts SignInPrompts { get; }

    /// <summary>Sign-in that begins with the identifier alone, by a first factor of choice (USER_AUTH).</summary>
    IFirstFactors FirstFactors { get; }

    /// <summary>Sign-in by passkey (WEB_AUTHN).</summary>
    IPasskeySignIn PasskeySignIn { get; }

    /// <summary>Questions that the pool's triggers ask (CUSTOM_CHALLENGE).</summary>
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
