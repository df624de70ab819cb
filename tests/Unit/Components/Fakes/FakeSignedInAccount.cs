namespace AccountPortal.Tests.Unit.Components.Fakes;

/// <summary>Answers the pages of the account as a test says, and remembers what it was asked.</summary>
internal sealed class FakeSignedInAccount : IUserReader, IProfile, IContact, IMfa, IPassword
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

    public Task<AccountResult<SignInStep>> BeginSignInAsync(
        string username, FirstFactor? preferred, string? returnUrl, CancellationToken cancellationToken) =>
        throw Elsewhere();

    public Task<AccountResult<SignInStep>> BeginPasskeySignInAsync(
        string userHandle, string credentialId, string? returnUrl, CancellationToken cancellationToken) =>
        throw Elsewhere();

    public Task<AccountResult<UserProfile>> GetProfileAsync(CancellationToken cancellationToken)
    {
        Calls.Add((nameof(GetProfileAsync), []));
        return Task.FromResult(Profile);
    }

    public Task<AccountResult<IReadOnlyList<CodeDelivery>>> EditProfileAsync(
        IReadOnlyDictionary<string, string?> attributes, CancellationToken cancellationToken) =>
        AnswerAsync(Deliveries, nameof(EditProfileAsync), attributes);

    public Task<AccountResult<CodeDelivery>> SendAttributeCodeAsync(string attribute, CancellationToken cancellationToken) =>
        AnswerAsync(Delivery, nameof(SendAttributeCodeAsync), attribute);

    public Task<AccountError?> ConfirmAttributeAsync(string attribute, string code, CancellationToken cancellationToken) =>
        AnswerAsync(Refusal, nameof(ConfirmAttributeAsync), attribute, code);

    public Task<AccountResult<IReadOnlyList<CodeDelivery>>> ChangePhoneNumberAsync(
        string? phoneNumber, CancellationToken cancellationToken) =>
        AnswerAsync(Deliveries, nameof(ChangePhoneNumberAsync), phoneNumber);

    public Task<AccountResult<MfaState>> GetMfaAsync(CancellationToken cancellationToken) => throw Elsewhere();

    public Task<AccountError?> SetMfaAsync(MfaChange change, CancellationToken cancellationToken) =>
        AnswerAsync(Refusal, nameof(SetMfaAsync), change);

    public Task<AccountResult<AuthenticatorSetup>> BeginAuthenticatorSetupAsync(CancellationToken cancellationToken) =>
        AnswerAsync(Setup, nameof(BeginAuthenticatorSetupAsync));

    public Task<AccountError?> CompleteAuthenticatorSetupAsync(string code, string? deviceName, CancellationToken cancellationToken) =>
        AnswerAsync(Refusal, nameof(CompleteAuthenticatorSetupAsync), code, deviceName);

    public Task<AccountError?> ChangePasswordAsync(string currentPassword, string newPassword, CancellationToken cancellationToken) =>
        AnswerAsync(Refusal, nameof(ChangePasswordAsync), currentPassword, newPassword);

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
