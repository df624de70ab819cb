namespace AccountPortal.Tests.Unit.Components.Fakes;

/// <summary>Answers the pages of the account as a test says, and remembers what it was asked.</summary>
internal sealed class FakeSignedInAccount : ICognitoAccountService
{
    /// <summary>What was asked for, in order: the method's name and its arguments.</summary>
    public List<(string Method, object?[] Arguments)> Calls { get; } = [];

    public AccountResult<UserProfile> Profile { get; set; } = new AccountError(AccountErrorKind.PoolUnavailable);
    public AccountResult<IReadOnlyList<CodeDelivery>> Deliveries { get; set; } = Array.Empty<CodeDelivery>();
    public AccountResult<CodeDelivery> Delivery { get; set; } = new AccountError(AccountErrorKind.DeliveryFailed);
    public AccountResult<AuthenticatorSetup> Setup { get; set; } = new AccountError(AccountErrorKind.NotOffered);
    public AccountError? Refusal { get; set; }

    /// <summary>While set, changes wait for it: a test sees the page in between.</summary>
    public TaskCompletionSource? Gate { get; set; }

    public Task<AccountResult<SignInStep>> SignUpAsync(SignUpForm form, CancellationToken cancellationToken) => throw Elsewhere();

    public Task KeepSignInLinkAsync(string? identifier, CancellationToken cancellationToken) => throw Elsewhere();

    public Task KeepSignInCodeAsync(string code, CancellationToken cancellationToken) => throw Elsewhere();

    public Task<AccountResult<SignInStep>> SendNewCodeAsync(string? password, CancellationToken cancellationToken) => throw Elsewhere();

    public Task<AccountResult<SignInStep>> SetUpSignInEmailAsync(string address, CancellationToken cancellationToken) => throw Elsewhere();

    public Task<AccountResult<SignInStep>> SetUpSignInPhoneAsync(string phoneNumber, CancellationToken cancellationToken) => throw Elsewhere();

    public Task StartOverAsync(CancellationToken cancellationToken) => throw Elsewhere();

    public Task KeepConfirmationLinkAsync(string? identifier, string? code, CancellationToken cancellationToken) => throw Elsewhere();

    public Task KeepResetLinkAsync(string? identifier, string? code, CancellationToken cancellationToken) => throw Elsewhere();

    public Task<AccountResult<SignInStep>> ConfirmSignUpAsync(string username, string code, CancellationToken cancellationToken) => throw Elsewhere();

    public Task<AccountResult<SignInStep>> ResendSignUpCodeAsync(string username, CancellationToken cancellationToken) => throw Elsewhere();

    public Task<AccountResult<SignInStep>> SignInAsync(string username, string password, string? returnUrl, CancellationToken cancellationToken) => throw Elsewhere();

    public Task<AccountResult<SignInStep>> ReauthenticateAsync(string password, string? returnUrl, CancellationToken cancellationToken) => throw Elsewhere();

    public ValueTask<SignInPrompt> GetSignInOpeningAsync(CancellationToken cancellationToken) => throw Elsewhere();

    public Task<AccountResult<SignInStep>> BeginSignInAsync(string username, FirstFactor? preferred, string? returnUrl, CancellationToken cancellationToken) =>
        throw Elsewhere();

    public Task<AccountResult<SignInStep>> BeginPasskeySignInAsync(string userHandle, string credentialId, string? returnUrl, CancellationToken cancellationToken) =>
        throw Elsewhere();

    public Task<AccountResult<SignInStep>> BeginReauthenticationAsync(string? returnUrl, CancellationToken cancellationToken) => throw Elsewhere();

    public Task<AccountResult<SignInStep>> ChooseFactorAsync(FirstFactor factor, CancellationToken cancellationToken) => throw Elsewhere();

    public Task<AccountResult<SignInStep>> ChooseOtherWayAsync(CancellationToken cancellationToken) => throw Elsewhere();

    public Task<AccountResult<SignInStep>> AnswerPasswordAsync(string password, CancellationToken cancellationToken) => throw Elsewhere();

    public Task<AccountResult<SignInStep>> AnswerOneTimeCodeAsync(string code, CancellationToken cancellationToken) => throw Elsewhere();

    public Task<AccountResult<SignInStep>> AnswerPasskeyAsync(string credential, CancellationToken cancellationToken) => throw Elsewhere();

    public Task<AccountResult<SignInStep>> AnswerQuestionAsync(string answer, CancellationToken cancellationToken) => throw Elsewhere();

    public Task<SignInStep?> GetPendingStepAsync(CancellationToken cancellationToken) => throw Elsewhere();

    public Task<AccountResult<SignInStep>> AnswerMfaCodeAsync(string code, CancellationToken cancellationToken) => throw Elsewhere();

    public Task<AccountResult<SignInStep>> ChooseMfaAsync(MfaMethod method, CancellationToken cancellationToken) => throw Elsewhere();

    public Task<AccountResult<SignInStep>> AnswerNewPasswordAsync(string newPassword, IReadOnlyDictionary<string, string> attributes, CancellationToken cancellationToken) => throw Elsewhere();

    public Task<AccountResult<AuthenticatorSetup>> GetSignInAuthenticatorAsync(CancellationToken cancellationToken) => throw Elsewhere();

    public Task<AccountResult<SignInStep>> AnswerMfaSetupAsync(string code, string? deviceName, CancellationToken cancellationToken) => throw Elsewhere();

    public Task AbandonPendingAsync(CancellationToken cancellationToken) => throw Elsewhere();

    public Task<AccountResult<SignInStep>> StartPasswordResetAsync(string username, CancellationToken cancellationToken) => throw Elsewhere();

    public Task<AccountResult<SignInStep>> ResetPasswordAsync(string username, string code, string newPassword, CancellationToken cancellationToken) => throw Elsewhere();

    public Task SignOutAsync(CancellationToken cancellationToken) => throw Elsewhere();

    public Task<AccountError?> SignOutEverywhereAsync(CancellationToken cancellationToken) => throw Elsewhere();

    public Task<AccountResult<TokenExpiry>> RefreshSessionAsync(CancellationToken cancellationToken) => throw Elsewhere();

    public Task<AccountResult<UserProfile>> GetProfileAsync(CancellationToken cancellationToken)
    {
        Calls.Add((nameof(GetProfileAsync), []));
        return Task.FromResult(Profile);
    }

    public Task<AccountResult<IReadOnlyList<CodeDelivery>>> EditProfileAsync(IReadOnlyDictionary<string, string?> attributes, CancellationToken cancellationToken) => AnswerAsync(Deliveries, nameof(EditProfileAsync), attributes);

    public Task<AccountResult<CodeDelivery>> SendAttributeCodeAsync(string attribute, CancellationToken cancellationToken) => AnswerAsync(Delivery, nameof(SendAttributeCodeAsync), attribute);

    public Task<AccountError?> ConfirmAttributeAsync(string attribute, string code, CancellationToken cancellationToken) => AnswerAsync(Refusal, nameof(ConfirmAttributeAsync), attribute, code);

    public Task<AccountResult<IReadOnlyList<CodeDelivery>>> ChangePhoneNumberAsync(string? phoneNumber, CancellationToken cancellationToken) => AnswerAsync(Deliveries, nameof(ChangePhoneNumberAsync), phoneNumber);

    public Task<AccountResult<MfaState>> GetMfaAsync(CancellationToken cancellationToken) => throw Elsewhere();

    public Task<AccountError?> SetMfaAsync(MfaChange change, CancellationToken cancellationToken) => AnswerAsync(Refusal, nameof(SetMfaAsync), change);

    public Task<AccountResult<AuthenticatorSetup>> BeginAuthenticatorSetupAsync(CancellationToken cancellationToken) => AnswerAsync(Setup, nameof(BeginAuthenticatorSetupAsync));

    public Task<AccountError?> CompleteAuthenticatorSetupAsync(string code, string? deviceName, CancellationToken cancellationToken) => AnswerAsync(Refusal, nameof(CompleteAuthenticatorSetupAsync), code, deviceName);

    public Task<AccountError?> ChangePasswordAsync(string currentPassword, string newPassword, CancellationToken cancellationToken) => AnswerAsync(Refusal, nameof(ChangePasswordAsync), currentPassword, newPassword);

    private static NotSupportedException Elsewhere() => new("A page of the account does not need this.");

    private async Task<T> AnswerAsync<T>(T answer, string method, params object?[] arguments)
    {
        Calls.Add((method, arguments));
        if (Gate is { } gate)
        {
            await gate.Task;
        }

        return answer;
    }
}
