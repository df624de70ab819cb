namespace AccountPortal.Services;

/// <summary>Hands each function to the service that knows it.</summary>
internal sealed class CognitoAccountService(
    IAmazonCognitoIdentityProvider cognito,
    ICurrentSession session,
    CurrentPendingRecord pending,
    SignUpService signUp,
    SignInService signIn,
    SignInPrompts openings,
    FirstFactorService firstFactors,
    PasskeySignInService passkeySignIn,
    CustomChallengeService questions,
    ChallengeService challenges,
    NewCodeService newCodes,
    MfaSetupService mfaSetup,
    MfaAddressSetup addressSetup,
    PasswordResetService passwordReset,
    CodeLinks links,
    PasswordChangeService passwordChange,
    UserReader profiles,
    ProfileService profile,
    MfaService mfa,
    AuthorizedCalls calls,
    ActivityRecorder activity) : ICognitoAccountService
{
    public Task<AccountResult<SignInStep>> SignUpAsync(SignUpForm form, CancellationToken cancellationToken) =>
        signUp.SignUpAsync(form, cancellationToken);

    public Task KeepConfirmationLinkAsync(string? identifier, string? code, CancellationToken cancellationToken) =>
        links.KeepAsync(PendingKind.ConfirmAccount, identifier, code, cancellationToken);

    public Task KeepResetLinkAsync(string? identifier, string? code, CancellationToken cancellationToken) =>
        links.KeepAsync(PendingKind.ResetPasswordPage, identifier, code, cancellationToken);

    public Task KeepSignInLinkAsync(string? identifier, CancellationToken cancellationToken) =>
        links.KeepAsync(PendingKind.ReadyToSignIn, identifier, code: null, cancellationToken);

    public Task KeepSignInCodeAsync(string code, CancellationToken cancellationToken)
    {
        links.KeepForSignIn(code);
        return Task.CompletedTask;
    }

    public Task<AccountResult<SignInStep>> ConfirmSignUpAsync(string username, string code, CancellationToken cancellationToken) =>
        signUp.ConfirmAsync(username, code, cancellationToken);

    public Task<AccountResult<SignInStep>> ResendSignUpCodeAsync(string username, CancellationToken cancellationToken) =>
        signUp.ResendAsync(username, cancellationToken);

    public Task<AccountResult<SignInStep>> SignInAsync(string username, string password, string? returnUrl, CancellationToken cancellationToken) =>
        signIn.SignInAsync(username, password, returnUrl, cancellationToken);

    public Task<AccountResult<SignInStep>> ReauthenticateAsync(string password, string? returnUrl, CancellationToken cancellationToken) =>
        signIn.ReauthenticateAsync(password, returnUrl, cancellationToken);

    public ValueTask<SignInPrompt> GetSignInOpeningAsync(CancellationToken cancellationToken) => openings.GetAsync(cancellationToken);

    public Task<AccountResult<SignInStep>> BeginSignInAsync(string username, FirstFactor? preferred, string? returnUrl, CancellationToken cancellationToken) =>
        firstFactors.BeginAsync(username, preferred, returnUrl, cancellationToken);

    public Task<AccountResult<SignInStep>> BeginPasskeySignInAsync(string userHandle, string credentialId, string? returnUrl, CancellationToken cancellationToken) =>
        passkeySignIn.BeginAsync(userHandle, credentialId, returnUrl, cancellationToken);

    public Task<AccountResult<SignInStep>> BeginReauthenticationAsync(string? returnUrl, CancellationToken cancellationToken) =>
        firstFactors.BeginAgainAsync(returnUrl, cancellationToken);

    public Task<AccountResult<SignInStep>> ChooseFactorAsync(FirstFactor factor, CancellationToken cancellationToken) =>
        firstFactors.ChooseAsync(factor, cancellationToken);

    public Task<AccountResult<SignInStep>> ChooseOtherWayAsync(CancellationToken cancellationToken) => firstFactors.ChooseAgainAsync(cancellationToken);

    public Task<AccountResult<SignInStep>> AnswerPasswordAsync(string password, CancellationToken cancellationToken) =>
        firstFactors.AnswerPasswordAsync(password, cancellationToken);

    public Task<AccountResult<SignInStep>> AnswerOneTimeCodeAsync(string code, CancellationToken cancellationToken) =>
        firstFactors.AnswerCodeAsync(code, cancellationToken);

    public Task<AccountResult<SignInStep>> AnswerPasskeyAsync(string credential, CancellationToken cancellationToken) =>
        passkeySignIn.AnswerAsync(credential, cancellationToken);

    public Task<AccountResult<SignInStep>> AnswerQuestionAsync(string answer, CancellationToken cancellationToken) =>
        questions.AnswerAsync(answer, cancellationToken);

    public Task<SignInStep?> GetPendingStepAsync(CancellationToken cancellationToken) =>
        Task.FromResult(pending.Find() is { } record ? SignInSteps.StepOf(record) : null);

    public Task<AccountResult<SignInStep>> AnswerMfaCodeAsync(string code, CancellationToken cancellationToken) =>
        challenges.AnswerMfaCodeAsync(code, cancellationToken);

    public Task<AccountResult<SignInStep>> SendNewCodeAsync(string? password, CancellationToken cancellationToken) =>
        newCodes.SendAsync(password, cancellationToken);

    public Task<AccountResult<SignInStep>> ChooseMfaAsync(MfaMethod method, CancellationToken cancellationToken) =>
        challenges.ChooseMfaAsync(method, cancellationToken);

    public Task<AccountResult<SignInStep>> AnswerNewPasswordAsync(
        string newPassword, IReadOnlyDictionary<string, string> attributes, CancellationToken cancellationToken) =>
        challenges.AnswerNewPasswordAsync(newPassword, attributes, cancellationToken);

    public Task<AccountResult<AuthenticatorSetup>> GetSignInAuthenticatorAsync(CancellationToken cancellationToken) =>
        mfaSetup.GetAuthenticatorAsync(cancellationToken);

    public Task<AccountResult<SignInStep>> AnswerMfaSetupAsync(string code, string? deviceName, CancellationToken cancellationToken) =>
        mfaSetup.AnswerAsync(code, deviceName, cancellationToken);

    public Task<AccountResult<SignInStep>> SetUpSignInEmailAsync(string address, CancellationToken cancellationToken) =>
        addressSetup.SetUpEmailAsync(address, cancellationToken);

    public Task<AccountResult<SignInStep>> SetUpSignInPhoneAsync(string phoneNumber, CancellationToken cancellationToken) =>
        addressSetup.SetUpPhoneAsync(phoneNumber, cancellationToken);

    public Task StartOverAsync(CancellationToken cancellationToken)
    {
        if (pending.Find() is { } record)
        {
            pending.StartOver(record);
        }

        return Task.CompletedTask;
    }

    public Task AbandonPendingAsync(CancellationToken cancellationToken)
    {
        pending.End();
        return Task.CompletedTask;
    }

    public Task<AccountResult<SignInStep>> StartPasswordResetAsync(string username, CancellationToken cancellationToken) =>
        passwordReset.StartAsync(username, cancellationToken);

    public Task<AccountResult<SignInStep>> ResetPasswordAsync(string username, string code, string newPassword, CancellationToken cancellationToken) =>
        passwordReset.ResetAsync(username, code, newPassword, cancellationToken);

    public async Task SignOutAsync(CancellationToken cancellationToken)
    {
        await activity.RecordAsync(ActivityKind.SignedOut, detail: null, cancellationToken);
        await session.EndAsync(SessionEndReason.SignedOut, cancellationToken);
    }

    public async Task<AccountError?> SignOutEverywhereAsync(CancellationToken cancellationToken)
    {
        var result = await calls.TryAsync(token => cognito.GlobalSignOutAsync(new() { AccessToken = token }, cancellationToken), cancellationToken);
        if (result.Succeeded)
        {
            await activity.RecordAsync(ActivityKind.SignedOutEverywhere, detail: null, cancellationToken);
            await session.EndAllAsync(SessionEndReason.SignedOutEverywhere, exceptThis: false, cancellationToken);
        }

        return result.Error;
    }

    public async Task<AccountResult<TokenExpiry>> RefreshSessionAsync(CancellationToken cancellationToken) =>
        await session.RenewTokensAsync(cancellationToken);

    public Task<AccountResult<UserProfile>> GetProfileAsync(CancellationToken cancellationToken) => profiles.ReadAsync(cancellationToken);

    public Task<AccountResult<IReadOnlyList<CodeDelivery>>> EditProfileAsync(
        IReadOnlyDictionary<string, string?> attributes, CancellationToken cancellationToken) => profile.EditAsync(attributes, cancellationToken);

    public Task<AccountResult<CodeDelivery>> SendAttributeCodeAsync(string attribute, CancellationToken cancellationToken) =>
        profile.SendCodeAsync(attribute, cancellationToken);

    public Task<AccountError?> ConfirmAttributeAsync(string attribute, string code, CancellationToken cancellationToken) =>
        profile.ConfirmAsync(attribute, code, cancellationToken);

    public Task<AccountResult<IReadOnlyList<CodeDelivery>>> ChangePhoneNumberAsync(string? phoneNumber, CancellationToken cancellationToken) =>
        profile.ChangePhoneNumberAsync(phoneNumber, cancellationToken);

    public Task<AccountResult<MfaState>> GetMfaAsync(CancellationToken cancellationToken) => mfa.GetAsync(cancellationToken);

    public Task<AccountError?> SetMfaAsync(MfaChange change, CancellationToken cancellationToken) => mfa.SetAsync(change, cancellationToken);

    public Task<AccountResult<AuthenticatorSetup>> BeginAuthenticatorSetupAsync(CancellationToken cancellationToken) =>
        mfa.BeginSetupAsync(cancellationToken);

    public Task<AccountError?> CompleteAuthenticatorSetupAsync(string code, string? deviceName, CancellationToken cancellationToken) =>
        mfa.CompleteSetupAsync(code, deviceName, cancellationToken);

    public Task<AccountError?> ChangePasswordAsync(string currentPassword, string newPassword, CancellationToken cancellationToken) =>
        passwordChange.ChangeAsync(currentPassword, newPassword, cancellationToken);
}
