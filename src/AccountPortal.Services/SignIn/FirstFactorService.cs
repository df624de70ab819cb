namespace AccountPortal.Services.SignIn;

/// <summary>
/// Choice-based sign-in, which begins with the identifier only: the pool returns the user's first factors. Each factor starts a
/// new USER_AUTH with that factor preferred, so that the others stay available.
/// </summary>
internal sealed class FirstFactorService(
    IAmazonCognitoIdentityProvider cognito,
    AppClient client,
    IOptions<CognitoOptions> options,
    DeviceSignIn device,
    CurrentPendingRecord pending,
    SignInContexts contexts,
    SignInProgress progress,
    SignInService signIn,
    ChallengeService challenges,
    DecoyResponses decoys,
    CodeThrottle throttle,
    IPoolDescriptionProvider pools,
    ResponseTiming timing,
    Pseudonyms pseudonyms,
    ILogger<FirstFactorService> logger) : IFirstFactors
{
    private const string ThrottlePurpose = "sign-in";
    private static readonly AccountError Expired = new(AccountErrorKind.ChallengeExpired);

    // With custom challenges there is no choice.
    private FirstFactorChoice? Open => options.Value.AuthFlow == CognitoOptions.UserAuth ? FirstFactorChoice.Open : null;

    private FirstFactorChoice? Nameless => Open is { } choice ? choice with { NameIsHidden = true } : null;

    /// <summary>Begins with a typed identifier.</summary>
    public Task<AccountResult<SignInStep>> BeginSignInAsync(
        string username, FirstFactor? preferred, string? returnUrl, CancellationToken cancellationToken) =>
        timing.HoldAsync(
            async () =>
            {
                var context = await contexts.ByNameAsync(username, returnUrl, cancellationToken);
                return Identifiers.CanExist(context.Identifier)
                    ? await AskAsync(context with { Choice = Open }, preferred, previous: null, cancellationToken)
                    : new AccountError(AccountErrorKind.InvalidInput);
            },
            cancellationToken);

    /// <summary>Begins with a passkey, by the user name that it probably belongs to.</summary>
    internal async Task<AccountResult<SignInStep>> BeginWithPasskeyAsync(
        string username, string? returnUrl, CancellationToken cancellationToken)
    {
        var context = await contexts.ByNameAsync(username, returnUrl, cancellationToken);
        return await AskAsync(context with { Choice = Nameless }, FirstFactor.Passkey, previous: null, cancellationToken);
    }

    /// <summary>Begins the reauthentication of the session's user.</summary>
    public async Task<AccountResult<SignInStep>> BeginReauthenticationAsync(string? returnUrl, CancellationToken cancellationToken)
    {
        var context = await contexts.BySessionAsync(returnUrl, cancellationToken);
        return await AskAsync(context with { Choice = Nameless }, preferred: null, previous: null, cancellationToken);
    }

    /// <summary>Chooses a first factor, or resends its code.</summary>
    public Task<AccountResult<SignInStep>> ChooseFactorAsync(FirstFactor factor, CancellationToken cancellationToken) =>
        AnswerAsync(
            async (record, choice) =>
            {
                if (factor != FirstFactor.Password)
                {
                    return await timing.HoldAsync(
                        () => AskAsync(SignInContext.Of(record), factor, record, cancellationToken), cancellationToken);
                }

                // The pool is asked once the password is typed.
                return Update(record, choice with { Picked = factor, PasskeyIsMissing = false });
            },
            cancellationToken);

    /// <summary>Returns to the choice.</summary>
    public Task<AccountResult<SignInStep>> ChooseOtherFactorAsync(CancellationToken cancellationToken) =>
        AnswerAsync(
            async (record, choice) => record.Kind == PendingKind.FirstFactor && choice.Options.Count > 1
                ? Update(record, choice with { Picked = null })
                : await timing.HoldAsync(
                    () => AskAsync(
                        SignInContext.Of(record) with { Choice = FirstFactorChoice.Open with { NameIsHidden = choice.NameIsHidden } },
                        preferred: null,
                        record,
                        cancellationToken),
                    cancellationToken),
            cancellationToken);

    /// <summary>Answers <see cref="SignInStep.Password"/>.</summary>
    public Task<AccountResult<SignInStep>> AnswerPasswordAsync(string password, CancellationToken cancellationToken) =>
        timing.HoldAsync(
            () => pending.AnswerAsync(
                async record => record is { Kind: PendingKind.FirstFactor, Choice.Picked: FirstFactor.Password }
                    ? await signIn.AuthenticateAsync(SignInContext.Of(record), password, record, cancellationToken)
                    : Expired,
                cancellationToken),
            result => !result.Succeeded,
            cancellationToken);

    /// <summary>Answers <see cref="SignInStep.OneTimeCode"/>.</summary>
    public Task<AccountResult<SignInStep>> AnswerOneTimeCodeAsync(string typed, CancellationToken cancellationToken) =>
        timing.HoldAsync(
            () => challenges.AnswerAsync(
                async (record, challenge) => VerificationCodes.Normalise(typed) is { } code
                    ? await challenges.RespondAsync(
                        record, challenge, [(ChallengeService.AnswerKey(challenge.Name), code)], cancellationToken)
                    : new AccountError(AccountErrorKind.CodeMismatch),
                name => IsCode(FirstFactorNames.FromCognito(name)),
                cancellationToken),
            result => !result.Succeeded,
            cancellationToken);

    private static bool IsCode(FirstFactor? factor) => factor is FirstFactor.EmailCode or FirstFactor.SmsCode;

    private Task<AccountResult<SignInStep>> AnswerAsync(
        Func<PendingRecord, FirstFactorChoice, Task<AccountResult<SignInStep>>> answer, CancellationToken cancellationToken) =>
        pending.AnswerAsync(async record => record is { Choice: { } choice } ? await answer(record, choice) : Expired, cancellationToken);

    private AccountResult<SignInStep> Update(PendingRecord record, FirstFactorChoice choice)
    {
        var updated = record with
        {
            Kind = PendingKind.FirstFactor,
            Choice = choice,
            Challenge = null,
            ExpiresAt = pending.SignInExpiry,
        };
        pending.Update(updated);
        return SignInSteps.StepOf(updated);
    }

    /// <summary>Asks the pool for the user's first factors, or starts one of them.</summary>
    internal async Task<AccountResult<SignInStep>> AskAsync(
        SignInContext context, FirstFactor? preferred, PendingRecord? previous, CancellationToken cancellationToken)
    {
        var choice = context.Choice is { } open ? open with { Picked = preferred, PasskeyIsMissing = false } : null;
        if (choice is not null && IsCode(choice.Picked))
        {
            choice = choice with { ResendAt = throttle.Take(ThrottlePurpose, context.Identifier, out var granted) };
            if (!granted)
            {
                return new AccountError(AccountErrorKind.ResendTooSoon) { RetryAfter = throttle.WaitUntil(choice.ResendAt) };
            }
        }

        var answer = await InitiateAsync(context, choice?.Picked, cancellationToken);
        if (!answer.Succeeded)
        {
            return answer.Error;
        }

        // Where a code is the only factor, Cognito has sent it unasked.
        if (choice is { Picked: null } && IsCode(FirstFactorNames.FromCognito(answer.Value.ChallengeName ?? "")))
        {
            choice = choice with { ResendAt = throttle.Take(ThrottlePurpose, context.Identifier, out _) };
        }

        var step = await progress.ToNextStepAsync(answer.Value, context with { Choice = choice }, previous, cancellationToken);

        // A single factor needs no choice.
        return step is SignInStep.ChooseFactor { Options: [var only] } && preferred is null && pending.Find() is { } asked
            ? await AskAsync(SignInContext.Of(asked), only, asked, cancellationToken)
            : step;
    }

    private async Task<AccountResult<AuthResponse>> InitiateAsync(
        SignInContext context, FirstFactor? preferred, CancellationToken cancellationToken)
    {
        var answer = await InitiateAsync(context.Identifier, preferred, cancellationToken);
        if (answer.Succeeded)
        {
            return answer;
        }

        var error = answer.Error;
        if (error.Kind == AccountErrorKind.NotOffered
            || (error.Kind == AccountErrorKind.InvalidInput && await IsRefusedForUnknownUserAsync(cancellationToken)))
        {
            return new AccountError(AccountErrorKind.Misconfigured, error.Code);
        }

        // A signed-in user knows that the account exists.
        if (EnumerationGuard.IsAccountIndependent(error.Kind) || context.ReauthenticatesSession is not null)
        {
            return error;
        }

        SignInLog.SignInStepFailed(logger, pseudonyms.Of(context.Identifier), options.Value.AuthFlow, error.Code);
        return context.Choice is null
            ? DecoyResponses.Question()
            : decoys.Choice(context.Identifier, await pools.GetAsync(cancellationToken), preferred);
    }

    // A refusal that an unknown identifier gets too concerns the flow or the app client, not the user.
    private async Task<bool> IsRefusedForUnknownUserAsync(CancellationToken cancellationToken) =>
        (await InitiateAsync(Guid.NewGuid().ToString(), preferred: null, cancellationToken)).Error
            is { Kind: AccountErrorKind.InvalidInput };

    private Task<AccountResult<AuthResponse>> InitiateAsync(string username, FirstFactor? preferred, CancellationToken cancellationToken) =>
        CognitoErrors.TryAsync(
            () => device.TakeAsync(username, key => InitiateAsync(username, key, preferred, cancellationToken), cancellationToken),
            AccountErrorKind.SignInFailed,
            cancellationToken);

    private async Task<AuthResponse> InitiateAsync(
        string username, string? deviceKey, FirstFactor? preferred, CancellationToken cancellationToken) =>
        AuthResponse.From(await cognito.InitiateAuthAsync(
            new()
            {
                AuthFlow = new AuthFlowType(options.Value.AuthFlow),
                ClientId = client.Id,
                AuthParameters = preferred is { } factor
                    ? client.Parameters(username, deviceKey, ("PREFERRED_CHALLENGE", factor.ToCognito()))
                    : client.Parameters(username, deviceKey),
            },
            cancellationToken));
}
