namespace AccountPortal.Services.SignIn;

/// <summary>
/// Answers the challenges between the password and the session. A wrong answer leaves the record as it is, so that it can be
/// tried again; Cognito does not use its session string up either.
/// </summary>
internal sealed class ChallengeService(
    IAmazonCognitoIdentityProvider cognito,
    AppClient client,
    CurrentPendingRecord pending,
    SignInProgress advance,
    DeviceSignIn device,
    IPoolDescriptionProvider pools,
    AttributeRules rules,
    ActivityRecorder activity,
    ResendPasswords resendPasswords,
    Pseudonyms hash,
    ILogger<ChallengeService> logger) : IChallenges
{
    private const string NewPasswordRequired = "NEW_PASSWORD_REQUIRED";
    private const int MostAnswers = 3;
    private const string SelectMfaType = "SELECT_MFA_TYPE";
    private static readonly AccountError Expired = new(AccountErrorKind.ChallengeExpired);

    public Task<AccountResult<SignInStep>> AnswerMfaCodeAsync(string typed, CancellationToken cancellationToken) =>
        AnswerAsync(
            async (record, challenge) =>
            {
                var brought = string.IsNullOrWhiteSpace(typed) ? record.Code : null;
                if (brought is not null)
                {
                    // A link's code is tried once; after that another one can be typed.
                    record = record with { Code = null };
                    pending.Update(record);
                }

                return VerificationCodes.Normalise(brought ?? typed) is { } code
                    ? await RespondAsync(record, challenge, [(AnswerKey(challenge.Name), code)], cancellationToken)
                    : new AccountError(AccountErrorKind.CodeMismatch);
            },
            name => MfaMethodNames.FromCognito(name) is not null,
            cancellationToken);

    public Task<AccountResult<SignInStep>> ChooseMfaAsync(MfaMethod method, CancellationToken cancellationToken) =>
        AnswerAsync(
            async (record, challenge) => await RespondAsync(record, challenge, [("ANSWER", method.ToCognito())], cancellationToken),
            name => name == SelectMfaType,
            cancellationToken);

    public Task<AccountResult<SignInStep>> AnswerNewPasswordAsync(
        string newPassword, IReadOnlyDictionary<string, string> attributes, CancellationToken cancellationToken) =>
        AnswerAsync(
            async (record, challenge) =>
            {
                var pool = await pools.GetAsync(cancellationToken);
                if (!pool.PasswordPolicy.IsMetBy(newPassword))
                {
                    return new AccountError(AccountErrorKind.PasswordPolicy);
                }

                // Only what was asked for: Cognito refuses attributes that the person has already, even unchanged.
                var answers = new List<(string Name, string Value)> { ("NEW_PASSWORD", newPassword) };
                foreach (var name in SignInSteps.RequiredAttributes(challenge))
                {
                    if (rules.CleanDemanded(name, attributes.GetValueOrDefault(name) ?? "", pool, out var text) is { } refusal)
                    {
                        return refusal;
                    }

                    answers.Add(($"{SignInSteps.AttributePrefix}{name}", text));
                }

                return await ReplacePasswordAsync(record, challenge, newPassword, [.. answers], cancellationToken);
            },
            name => name == NewPasswordRequired,
            cancellationToken);

    /// <summary>Answers a challenge of this browser's record, if it waits for such an answer; nobody else answers meanwhile.</summary>
    internal Task<AccountResult<SignInStep>> AnswerAsync(
        Func<PendingRecord, PendingChallenge, Task<AccountResult<SignInStep>>> answer, Func<string, bool> accepts, CancellationToken cancellationToken) =>
        pending.AnswerAsync(
            async record => record?.Challenge is { } challenge && accepts(challenge.Name) ? await answer(record, challenge) : Expired,
            cancellationToken);

    /// <summary>Sends an answer to Cognito and goes to the next step.</summary>
    internal async Task<AccountResult<SignInStep>> RespondAsync(
        PendingRecord record, PendingChallenge challenge, (string Name, string Value)[] answers, CancellationToken cancellationToken)
    {
        if (challenge.IsDecoy)
        {
            return await AnswerDecoyAsync(record, challenge, cancellationToken);
        }

        var result = await CognitoErrors.TryAsync(
            () => device.TakeAsync(
                record.Identifier,
                async key => AuthResponse.From(await cognito.RespondToAuthChallengeAsync(
                    new()
                    {
                        ClientId = client.Id,
                        ChallengeName = new ChallengeNameType(challenge.Name),
                        Session = challenge.Session,
                        ChallengeResponses = client.Parameters(challenge.UserId, key, answers),
                    },
                    cancellationToken)),
                cancellationToken),
            RefusalOf(challenge.Name, AccountErrorKind.ChallengeExpired),
            cancellationToken);
        return result.Succeeded
            ? await advance.ToNextStepAsync(result.Value, SignInContext.Of(record), record, cancellationToken)
            : await RefuseAsync(record, challenge, Understood(result.Error), cancellationToken);
    }

    // The next step may have to send its code again, which takes the password that counts by then.
    private async Task<AccountResult<SignInStep>> ReplacePasswordAsync(
        PendingRecord record, PendingChallenge challenge, string newPassword, (string Name, string Value)[] answers, CancellationToken cancellationToken)
    {
        var replaced = resendPasswords.Hold(newPassword);
        var result = await RespondAsync(record with { PasswordKey = replaced }, challenge, answers, cancellationToken);
        resendPasswords.Forget(result.Succeeded ? record.PasswordKey : replaced);
        if (result.Succeeded)
        {
            await activity.RecordAsync(ActivityKind.PasswordChanged, record.Identifier, detail: null, cancellationToken);
        }

        return result;
    }

    /// <summary>Writes a refusal down and yields it.</summary>
    internal async Task<AccountError> RefuseAsync(PendingRecord record, PendingChallenge challenge, AccountError error, CancellationToken cancellationToken)
    {
        SignInLog.SignInStepFailed(logger, hash.Of(record.Identifier), challenge.Name, error.Code);
        if (error.Kind is AccountErrorKind.CodeMismatch or AccountErrorKind.CodeExpired or AccountErrorKind.TooManyFailedAttempts
            or AccountErrorKind.PasskeyRefused or AccountErrorKind.AnswerMismatch or AccountErrorKind.AnswersUsedUp)
        {
            var isFirst = record.Choice?.Picked is { } picked && picked == FirstFactorNames.FromCognito(challenge.Name);
            await activity.RecordAsync(isFirst ? ActivityKind.SignInFailed : ActivityKind.MfaFailed, record.Identifier, challenge.Name, cancellationToken);
        }

        if (error.Kind is AccountErrorKind.ChallengeExpired or AccountErrorKind.AnswersUsedUp)
        {
            pending.StartOver(record, timeIsOver: error.Kind == AccountErrorKind.ChallengeExpired);
        }

        // An authenticator's code does not run out, it is used up: the next one comes by itself.
        return error.Kind == AccountErrorKind.CodeExpired && challenge.Name == ChallengeNameType.SOFTWARE_TOKEN_MFA.Value
            ? error with { Kind = AccountErrorKind.CodeUsed }
            : error;
    }

    // A question to nobody is asked again as one to somebody is, and ends as most triggers do: with the third wrong answer.
    private async Task<AccountResult<SignInStep>> AnswerDecoyAsync(PendingRecord record, PendingChallenge challenge, CancellationToken cancellationToken) =>
        challenge.Name == CustomChallenge.Name && challenge.DecoysBefore + 1 < MostAnswers
            ? await advance.ToNextStepAsync(DecoyResponses.Question(), SignInContext.Of(record), record, cancellationToken)
            : await RefuseAsync(record, challenge, new AccountError(RefusalOf(challenge.Name, AccountErrorKind.CodeMismatch)), cancellationToken);

    // Some challenges have a refusal of their own.
    private static AccountErrorKind RefusalOf(string challengeName, AccountErrorKind otherwise) => challengeName switch
    {
        PasskeyRequest.Challenge => AccountErrorKind.PasskeyRefused,
        CustomChallenge.Name => AccountErrorKind.AnswersUsedUp,
        _ => otherwise,
    };

    // Pool and app client were there when the challenge began: what is not found is the browser that it began in. From the start it is gone without.
    private static AccountError Understood(AccountError error) =>
        error.Code == nameof(ResourceNotFoundException) ? error with { Kind = AccountErrorKind.ChallengeExpired } : error;

    // SMS_MFA_CODE, SOFTWARE_TOKEN_MFA_CODE, EMAIL_OTP_CODE, SMS_OTP_CODE.
    internal static string AnswerKey(string challengeName) => challengeName + "_CODE";
}
