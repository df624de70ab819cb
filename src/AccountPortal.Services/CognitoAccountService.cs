namespace AccountPortal.Services;

internal sealed class CognitoAccountService(
    ISignUp signUp,
    ICodeLinks codeLinks,
    IPendingSignIn pendingSignIn,
    ISignIn signIn,
    ISignInPrompts signInPrompts,
    IFirstFactors firstFactors,
    IPasskeySignIn passkeySignIn,
    ICustomChallenges customChallenges,
    IChallenges challenges,
    INewCodes newCodes,
    IMfaSetup mfaSetup,
    IMfaAddressSetup mfaAddressSetup,
    IPasswordReset passwordReset,
    ISessionControl sessionControl,
    IUserReader userReader,
    IProfile profile,
    IContact contact,
    IMfa mfa,
    IPassword password) : ICognitoAccountService
{
    public ISignUp SignUp => signUp;

    public ICodeLinks CodeLinks => codeLinks;

    public IPendingSignIn PendingSignIn => pendingSignIn;

    public ISignIn SignIn => signIn;

    public ISignInPrompts SignInPrompts => signInPrompts;

    public IFirstFactors FirstFactors => firstFactors;

    public IPasskeySignIn PasskeySignIn => passkeySignIn;

    public ICustomChallenges CustomChallenges => customChallenges;

    public IChallenges Challenges => challenges;

    public INewCodes NewCodes => newCodes;

    public IMfaSetup MfaSetup => mfaSetup;

    public IMfaAddressSetup MfaAddressSetup => mfaAddressSetup;

    public IPasswordReset PasswordReset => passwordReset;

    public ISessionControl SessionControl => sessionControl;

    public IUserReader UserReader => userReader;

    public IProfile Profile => profile;

    public IContact Contact => contact;

    public IMfa Mfa => mfa;

    public IPassword Password => password;
}
