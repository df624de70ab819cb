namespace AccountPortal.Services.SignIn;

/// <summary>
/// Answers the challenges between the first factor and the session. A wrong answer keeps the record, so that the user can
/// retry; Cognito keeps its session valid too.
/// </summary>
internal sealed class ChallengeService(
    IAmazonCognitoIdentityProvider cognito,
    AppClient client,
    CurrentPendingRecord pending,
    SignInProgress progress,
    DeviceSignIn device,
    IPoolDescriptionProvider pools,
    AttributeRules rules,
    ActivityRecorder activity,
    ResendPasswords resendPasswords,
    Pseudonyms pseudonyms,
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
                    // A link's code is tried once; after that the user can type another one.
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

                // Only the requested attributes: Cognito refuses attributes that the user already has, even unchanged.
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

    /// <summary>Answers a challenge of this browser's record, if it expects such an answer; concurrent answers wait.</summary>
    internal Task<AccountResult<SignInStep>> AnswerAsync(
        Func<PendingRecord, PendingChallenge, Task<AccountResult<SignInStep>>> answer,
        Func<string, bool> accepts,
        CancellationToken cancellationToken) =>
        pending.AnswerAsync(
            async record => record?.Challenge is { } challenge && accepts(challenge.Name) ? await answer(record, challenge) : Expired,
            cancellationToken);

    /// <summary>Sends an answer to Cognito and proceeds to the next step.</summary>
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
            ? await progress.ToNextStepAsync(result.Value, SignInContext.Of(record), record, cancellationToken)
            : await RefuseAsync(record, challenge, Understood(result.Error), cancellationToken);
    }

    // The next step may have to resend its code, which needs the new password.
    private async Task<AccountResult<SignInStep>> ReplacePasswordAsync(
        PendingRecord record,
        PendingChallenge challenge,
        string newPassword,
        (string Name, string Value)[] answers,
        CancellationToken cancellationToken)
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

    /// <summary>Logs and records a refusal and returns it.</summary>
    internal async Task<AccountError> RefuseAsync(
        PendingRecord record, PendingChallenge challenge, AccountError error, CancellationToken cancellationToken)
    {
        SignInLog.SignInStepFailed(logger, pseudonyms.Of(record.Identifier), challenge.Name, error.Code);
        if (error.Kind is AccountErrorKind.CodeMismatch or AccountErrorKind.CodeExpired or AccountErrorKind.TooManyFailedAttempts
            or AccountErrorKind.PasskeyRefused or AccountErrorKind.AnswerMismatch or AccountErrorKind.AnswersUsedUp)
        {
            var isFirst = record.Choice?.Picked is { } picked && picked == FirstFactorNames.FromCognito(challenge.Name);
            await activity.RecordAsync(
                isFirst ? ActivityKind.SignInFailed : ActivityKind.MfaFailed, record.Identifier, challenge.Name, cancellationToken);
        }

        if (error.Kind is AccountErrorKind.ChallengeExpired or AccountErrorKind.AnswersUsedUp)
        {
            pending.StartOver(record, timeIsOver: error.Kind == AccountErrorKind.ChallengeExpired);
        }

        // An authenticator code does not expire, it is used up: the app shows the next one.
        return error.Kind == AccountErrorKind.CodeExpired && challenge.Name == ChallengeNameType.SOFTWARE_TOKEN_MFA.Value
            ? error with { Kind = AccountErrorKind.CodeUsed }
            : error;
    }

    // A decoy challenge is asked again like a real one, and ends as most triggers do: with the third wrong answer.
    private async Task<AccountResult<SignInStep>> AnswerDecoyAsync(
        PendingRecord record, PendingChallenge challenge, CancellationToken cancellationToken) =>
        challenge.Name == CustomChallenge.Name && challenge.DecoysBefore + 1 < MostAnswers
            ? await progress.ToNextStepAsync(DecoyResponses.Question(), SignInContext.Of(record), record, cancellationToken)
            : await RefuseAsync(
                record, challenge, new AccountError(RefusalOf(challenge.Name, AccountErrorKind.CodeMismatch)), cancellationToken);

    // Some challenges have a refusal of their own.
    private static AccountErrorKind RefusalOf(string challengeName, AccountErrorKind otherwise) => challengeName switch
    {
        PasskeyRequest.Challenge => AccountErrorKind.PasskeyRefused,
        CustomChallenge.Name => AccountErrorKind.AnswersUsedUp,
        _ => otherwise,
    };

    // Pool and app client existed when the challenge began, so what is not found is the device. A new sign-in works without it.
    private static AccountError Understood(AccountError error) =>
        error.Code == nameof(ResourceNotFoundException) ? error with { Kind = AccountErrorKind.ChallengeExpired } : error;

    // SMS_MFA_CODE, SOFTWARE_TOKEN_MFA_CODE, EMAIL_OTP_CODE, SMS_OTP_CODE.
    internal static string AnswerKey(string challengeName) => challengeName + "_CODE";
}
