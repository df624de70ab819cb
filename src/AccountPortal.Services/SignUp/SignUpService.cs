namespace AccountPortal.Services.SignUp;

/// <summary>Signs up and confirms accounts. Where users sign in by email or phone, it does not reveal which accounts exist.</summary>
internal sealed class SignUpService(
    IAmazonCognitoIdentityProvider cognito,
    AppClient client,
    CurrentPendingRecord pending,
    SignInProgress progress,
    CodeThrottle throttle,
    IPoolDescriptionProvider pools,
    AttributeRules rules,
    ResponseTiming timing,
    ActivityRecorder activity,
    Pseudonyms pseudonyms,
    TimeProvider time,
    ILogger<SignUpService> logger) : ISignUp
{
    private const string Purpose = "confirm";

    // The lifetime of the code; the record contains only what the user typed.
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    public Task<AccountResult<SignInStep>> SignUpAsync(SignUpForm form, CancellationToken cancellationToken) =>
        timing.HoldAsync(() => SignUpCoreAsync(form, cancellationToken), cancellationToken);

    public Task<AccountResult<SignInStep>> ConfirmSignUpAsync(string username, string typed, CancellationToken cancellationToken) =>
        timing.HoldAsync(() => ConfirmCoreAsync(username, typed, cancellationToken), cancellationToken);

    public Task<AccountResult<SignInStep>> ResendSignUpCodeAsync(string username, CancellationToken cancellationToken) =>
        timing.HoldAsync(() => ResendCoreAsync(username, cancellationToken), cancellationToken);

    /// <summary>Sends a code to an unconfirmed account and awaits it in this browser.</summary>
    public async Task<AccountResult<SignInStep>> StartConfirmationAsync(
        string identifier, string? returnUrl, CancellationToken cancellationToken) =>
        await SendCodeAsync(identifier, cancellationToken) switch
        {
            // After a correct password the user may know that no code can be delivered.
            { Kind: AccountErrorKind.InvalidInput } nowhere => nowhere with { Kind = AccountErrorKind.ConfirmationUnavailable },
            { Kind: AccountErrorKind.DeliveryFailed } failure => failure,
            { } failure when EnumerationGuard.IsAccountIndependent(failure.Kind) => failure,
            _ => AwaitCode(identifier, returnUrl),
        };

    private async Task<AccountError?> SendCodeAsync(string identifier, CancellationToken cancellationToken)
    {
        throttle.Take(Purpose, identifier, out var granted);
        if (!granted)
        {
            return null;
        }

        var result = await CognitoErrors.TryAsync(
            () => cognito.ResendConfirmationCodeAsync(
                new() { ClientId = client.Id, Username = identifier, SecretHash = client.SecretHash(identifier) }, cancellationToken),
            AccountErrorKind.NotConfirmed,
            cancellationToken);
        if (!result.Succeeded && !EnumerationGuard.IsAccountIndependent(result.Error.Kind))
        {
            CodeLog.CodeNotSent(logger, pseudonyms.Of(identifier), result.Error.Code);
        }

        return result.Error;
    }

    private AccountResult<SignInStep> AwaitCode(
        string identifier, string? returnUrl = null, string? destination = null, SignUpSession? signUp = null)
    {
        var known = pending.Find();
        var record = new PendingRecord
        {
            Kind = PendingKind.ConfirmAccount,
            Identifier = identifier,
            Destination = destination ?? (known?.Identifier == identifier ? known.Destination : null) ?? Masking.Mask(identifier),
            ResendAt = throttle.Take(Purpose, identifier, out _),
            ReturnUrl = returnUrl ?? known?.ReturnUrl,
            SignUp = signUp ?? (known?.Identifier == identifier ? known.SignUp : null),
            ExpiresAt = time.GetUtcNow() + Lifetime,
        };
        pending.Begin(record);
        return SignInSteps.StepOf(record);
    }

    private async Task<AccountResult<SignInStep>> SignUpCoreAsync(SignUpForm form, CancellationToken cancellationToken)
    {
        var pool = await pools.GetAsync(cancellationToken);
        var identifier = Identifiers.Normalise(form.Username, pool);
        if (SignUpRules.Check(form, identifier, pool, rules, out var attributes) is { } refusal)
        {
            return refusal;
        }

        var result = await CognitoErrors.TryAsync(
            () => cognito.SignUpAsync(Request(form, identifier, attributes), cancellationToken),
            AccountErrorKind.SignUpClosed,
            cancellationToken);
        if (result.Succeeded)
        {
            SignUpLog.SignedUp(logger, pseudonyms.Of(identifier));
            await activity.RecordAsync(ActivityKind.SignedUp, identifier, detail: null, cancellationToken);
            var session = result.Value.Session is { Length: > 0 } given
                ? new SignUpSession(given, time.GetUtcNow() + pool.AuthSessionDuration)
                : null;
            return result.Value.UserConfirmed == true ? ReadyToSignIn(identifier) : Await(session);
        }

        SignUpLog.SignUpFailed(logger, pseudonyms.Of(identifier), result.Error.Code);
        return result.Error.Kind switch
        {
            AccountErrorKind.UsernameTaken when pool.UsernameIsHidden => Await(),

            // The account was created regardless, and the code can be requested again.
            AccountErrorKind.DeliveryFailed or AccountErrorKind.LimitExceeded => Await(),
            _ => result.Error,
        };

        AccountResult<SignInStep> Await(SignUpSession? session = null)
        {
            throttle.Take(Purpose, identifier, out _);
            return AwaitCode(identifier, destination: SignUpRules.Destination(identifier, attributes, pool), signUp: session);
        }
    }

    private async Task<AccountResult<SignInStep>> ConfirmCoreAsync(string username, string typed, CancellationToken cancellationToken)
    {
        var identifier = Identifiers.Normalise(username, await pools.GetAsync(cancellationToken));
        if (VerificationCodes.Normalise(pending.CodeOf(PendingKind.ConfirmAccount, identifier, typed)) is not { } code
            || !Identifiers.CanExist(identifier))
        {
            return new AccountError(AccountErrorKind.CodeMismatch);
        }

        var result = await CognitoErrors.TryAsync(
            () => cognito.ConfirmSignUpAsync(
                new()
                {
                    ClientId = client.Id,
                    Username = identifier,
                    ConfirmationCode = code,
                    SecretHash = client.SecretHash(identifier),
                    Session = SessionOf(identifier),
                },
                cancellationToken),
            AccountErrorKind.CodeMismatch,
            cancellationToken);
        if (!result.Succeeded)
        {
            SignUpLog.ConfirmationFailed(logger, pseudonyms.Of(identifier), result.Error.Code);
            return EnumerationGuard.OfCode(result.Error);
        }

        SignUpLog.Confirmed(logger, pseudonyms.Of(identifier));
        return await EnterAsync(identifier, result.Value.Session, cancellationToken);
    }

    // Only in the browser that signed up: elsewhere a link supplies the code only.
    private string? SessionOf(string identifier) =>
        pending.Find() is { Kind: PendingKind.ConfirmAccount, SignUp: { } signUp } record
            && record.Identifier == identifier
            && signUp.ExpiresAt > time.GetUtcNow()
            ? signUp.Session
            : null;

    // The code has verified the user; where the pool accepts that as a first factor, it asks for nothing else.
    private async Task<AccountResult<SignInStep>> EnterAsync(string identifier, string? confirmed, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(confirmed))
        {
            return ReadyToSignIn(identifier);
        }

        var answer = await CognitoErrors.TryAsync(
            async () => AuthResponse.From(await cognito.InitiateAuthAsync(
                new()
                {
                    AuthFlow = AuthFlowType.USER_AUTH,
                    ClientId = client.Id,
                    Session = confirmed,
                    AuthParameters = client.Parameters(identifier),
                },
                cancellationToken)),
            AccountErrorKind.SignInFailed,
            cancellationToken);
        return answer.Value is { Tokens: not null } entered
            ? await progress.ToNextStepAsync(
                entered, new SignInContext(identifier, pending.Find()?.ReturnUrl), previous: null, cancellationToken)
            : ReadyToSignIn(identifier);
    }

    private async Task<AccountResult<SignInStep>> ResendCoreAsync(string username, CancellationToken cancellationToken)
    {
        var identifier = Identifiers.Normalise(username, await pools.GetAsync(cancellationToken));
        if (pending.TooSoon(PendingKind.ConfirmAccount, identifier) is { } tooSoon)
        {
            return tooSoon;
        }

        var failure = Identifiers.CanExist(identifier) ? await SendCodeAsync(identifier, cancellationToken) : null;

        // Only refusals that do not depend on the account.
        return failure is not null && EnumerationGuard.IsAccountIndependent(failure.Kind) ? failure : AwaitCode(identifier);
    }

    private SignUpRequest Request(SignUpForm form, string identifier, IReadOnlyDictionary<string, string> attributes) => new()
    {
        ClientId = client.Id,
        Username = identifier,
        Password = form.Password,
        SecretHash = client.SecretHash(identifier),
        UserAttributes = [.. attributes.Select(attribute => new AttributeType { Name = attribute.Key, Value = attribute.Value })],
    };

    private AccountResult<SignInStep> ReadyToSignIn(string identifier) => pending.AwaitSignIn(identifier);
}
