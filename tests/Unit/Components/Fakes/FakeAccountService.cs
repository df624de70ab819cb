using System.Runtime.CompilerServices;

namespace AccountPortal.Tests.Unit.Components.Fakes;

/// <summary>Answers the front door as a test says, and remembers what it was asked.</summary>
internal sealed class FakeAccountService
    : ISignUp, ICodeLinks, IPendingSignIn, ISignIn, ISignInPrompts, IFirstFactors, IPasskeySignIn, ICustomChallenges, IChallenges,
    INewCodes,
        IMfaSetup, IMfaAddressSetup, IPasswordReset
{
    /// <summary>The step that waits in this browser.</summary>
    public SignInStep? Pending { get; set; }

    /// <summary>The answer to the next method that returns a step.</summary>
    public AccountResult<SignInStep> Answer { get; set; } = new SignInStep.Unsupported();

    public AccountResult<AuthenticatorSetup> Authenticator { get; set; } =
        new AuthenticatorSetup("JBSWY3DPEHPK3PXP", "otpauth://totp/Test:jo?secret=JBSWY3DPEHPK3PXP");

    /// <summary>What the sign-in page asks for first.</summary>
    public SignInPrompt Opening { get; set; } =
        new(AsksPassword: true, TakesPassword: true, HasOtherFactors: false, OffersPasskey: false, PasskeyDomain: null);

    /// <summary>Methods in the order of their calls, with their arguments.</summary>
    public List<string> Calls { get; } = [];

    public SignUpForm? SignUpForm { get; private set; }

    public IReadOnlyDictionary<string, string>? Attributes { get; private set; }

    public Task<AccountResult<SignInStep>> SignUpAsync(SignUpForm form, CancellationToken cancellationToken)
    {
        SignUpForm = form;
        return Answered([form.Username]);
    }

    public Task KeepConfirmationLinkAsync(string? identifier, string? code, CancellationToken cancellationToken) =>
        Answered([identifier, code]);

    public Task KeepResetLinkAsync(string? identifier, string? code, CancellationToken cancellationToken) => Answered([identifier, code]);

    public Task KeepSignInLinkAsync(string? identifier, CancellationToken cancellationToken) => Answered([identifier]);

    public Task KeepSignInCodeAsync(string code, CancellationToken cancellationToken) => Answered([code]);

    public Task<AccountResult<SignInStep>> SendNewCodeAsync(string? password, CancellationToken cancellationToken) => Answered([password]);

    public Task<AccountResult<SignInStep>> SetUpSignInEmailAsync(string address, CancellationToken cancellationToken) =>
        Answered([address]);

    public Task<AccountResult<SignInStep>> SetUpSignInPhoneAsync(string phoneNumber, CancellationToken cancellationToken) =>
        Answered([phoneNumber]);

    public Task StartOverAsync(CancellationToken cancellationToken) => Answered([]);

    public Task<AccountResult<SignInStep>> ConfirmSignUpAsync(string username, string code, CancellationToken cancellationToken) =>
        Answered([username, code]);

    public Task<AccountResult<SignInStep>> ResendSignUpCodeAsync(string username, CancellationToken cancellationToken) =>
        Answered([username]);

    public Task<AccountResult<SignInStep>> SignInAsync(
        string username, string password, string? returnUrl, CancellationToken cancellationToken) =>
        Answered([username, password, returnUrl]);

    public Task<AccountResult<SignInStep>> ReauthenticateAsync(string password, string? returnUrl, CancellationToken cancellationToken) =>
        Answered([password, returnUrl]);

    public ValueTask<SignInPrompt> GetSignInPromptAsync(CancellationToken cancellationToken) => ValueTask.FromResult(Opening);

    public Task<AccountResult<SignInStep>> BeginSignInAsync(
        string username, FirstFactor? preferred, string? returnUrl, CancellationToken cancellationToken) =>
        Answered([username, preferred?.ToString(), returnUrl]);

    public Task<AccountResult<SignInStep>> BeginPasskeySignInAsync(
        string userHandle, string credentialId, string? returnUrl, CancellationToken cancellationToken) =>
        Answered([userHandle, credentialId, returnUrl]);

    public Task<AccountResult<SignInStep>> BeginReauthenticationAsync(string? returnUrl, CancellationToken cancellationToken) =>
        Answered([returnUrl]);

    public Task<AccountResult<SignInStep>> ChooseFactorAsync(FirstFactor factor, CancellationToken cancellationToken) =>
        Answered([factor.ToString()]);

    public Task<AccountResult<SignInStep>> ChooseOtherFactorAsync(CancellationToken cancellationToken) => Answered([]);

    public Task<AccountResult<SignInStep>> AnswerPasswordAsync(string password, CancellationToken cancellationToken) =>
        Answered([password]);

    public Task<AccountResult<SignInStep>> AnswerOneTimeCodeAsync(string code, CancellationToken cancellationToken) => Answered([code]);

    public Task<AccountResult<SignInStep>> AnswerPasskeyAsync(string credential, CancellationToken cancellationToken) =>
        Answered([credential]);

    public Task<AccountResult<SignInStep>> AnswerCustomChallengeAsync(string answer, CancellationToken cancellationToken) =>
        Answered([answer]);

    public Task<SignInStep?> GetPendingStepAsync(CancellationToken cancellationToken) => Task.FromResult(Pending);

    public Task<AccountResult<SignInStep>> AnswerMfaCodeAsync(string code, CancellationToken cancellationToken) => Answered([code]);

    public Task<AccountResult<SignInStep>> ChooseMfaAsync(MfaMethod method, CancellationToken cancellationToken) =>
        Answered([method.ToString()]);

    public Task<AccountResult<SignInStep>> AnswerNewPasswordAsync(
        string newPassword, IReadOnlyDictionary<string, string> attributes, CancellationToken cancellationToken)
    {
        Attributes = attributes;
        return Answered([newPassword]);
    }

    public Task<AccountResult<AuthenticatorSetup>> GetSignInAuthenticatorAsync(CancellationToken cancellationToken) =>
        Task.FromResult(Authenticator);

    public Task<AccountResult<SignInStep>> AnswerMfaSetupAsync(string code, string? deviceName, CancellationToken cancellationToken) =>
        Answered([code, deviceName]);

    public Task AbandonPendingAsync(CancellationToken cancellationToken) => Answered([]);

    public Task<AccountResult<SignInStep>> StartPasswordResetAsync(string username, CancellationToken cancellationToken) =>
        Answered([username]);

    public Task<AccountResult<SignInStep>> ResetPasswordAsync(
        string username, string code, string newPassword, CancellationToken cancellationToken) =>
        Answered([username, code, newPassword]);

    public Task<AccountResult<IReadOnlyList<CodeDelivery>>> EditProfileAsync(
        IReadOnlyDictionary<string, string?> attributes, CancellationToken cancellationToken) => throw InSession();

    private static NotSupportedException InSession() => new("A page of the front door does not need this.");

    private Task<AccountResult<SignInStep>> Answered(string?[] arguments, [CallerMemberName] string function = "")
    {
        Calls.Add($"{function}({string.Join(", ", arguments)})");
        return Task.FromResult(Answer);
    }
}
