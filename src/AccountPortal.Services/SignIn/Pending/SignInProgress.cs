namespace AccountPortal.Services.SignIn.Pending;

/// <summary>Turns Cognito's response into the next step: a session for tokens, a pending record for a challenge.</summary>
internal sealed class SignInProgress(
    CurrentPendingRecord pending,
    ICurrentSession session,
    IPoolDescriptionProvider pools,
    ActivityRecorder activity,
    ResendPasswords resendPasswords,
    DeviceRegistration devices,
    Pseudonyms hash,
    TimeProvider time,
    ILogger<SignInProgress> logger)
{
    /// <param name="answer">Cognito's response.</param>
    /// <param name="attempt">The sign-in it belongs to.</param>
    /// <param name="previous">The record whose challenge was answered, or null at the start.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    public async Task<SignInStep> ToNextStepAsync(
        AuthResponse answer, SignInContext attempt, PendingRecord? previous, CancellationToken cancellationToken)
    {
        if (answer.Tokens is { } tokens)
        {
            // First, so that a second answer to the same record cannot begin a second session.
            pending.End();
            resendPasswords.Forget(attempt.PasswordKey);
            return await CompleteAsync(tokens, attempt, cancellationToken);
        }

        var record = await RecordAsync(answer, attempt, previous, cancellationToken);
        var step = SignInSteps.StepOf(record);
        if (step is SignInStep.Unsupported)
        {
            SignInLog.UnsupportedChallenge(logger, answer.ChallengeName ?? "");
        }

        if (previous is null)
        {
            pending.Begin(record);
        }
        else
        {
            pending.Update(record);
        }

        return step;
    }

    private async Task<SignInStep> CompleteAsync(IssuedTokens tokens, SignInContext attempt, CancellationToken cancellationToken)
    {
        if (attempt.ReauthenticatesSession is { } sessionId
            && await session.ConfirmAsync(tokens, sessionId, cancellationToken) is { } confirmed)
        {
            SignInLog.Reauthenticated(logger, sessionId);
            await activity.RecordReauthenticationAsync(tokens, cancellationToken);
            return new SignInStep.Completed(confirmed, attempt.ReturnUrl) { Reauthenticates = true };
        }

        var begun = await session.BeginAsync(tokens, attempt.Identifier, cancellationToken);
        SignInLog.SignedIn(logger, hash.Of(attempt.Identifier));
        await activity.RecordSignInAsync(begun.Identity, tokens, cancellationToken);
        var asks = await devices.CompleteAsync(begun.Identity, tokens, attempt.Identifier, cancellationToken);
        return new SignInStep.Completed(begun.Expiry, attempt.ReturnUrl) { AsksToRemember = asks };
    }

    private async Task<PendingRecord> RecordAsync(
        AuthResponse answer, SignInContext attempt, PendingRecord? previous, CancellationToken cancellationToken)
    {
        var pool = await pools.GetAsync(cancellationToken);
        var (now, name) = (time.GetUtcNow(), answer.ChallengeName ?? "");
        var choice = FirstFactorChoice.After(attempt.Choice, answer);
        var awaitsChoice = choice is { Options.Count: > 0 } && FirstFactorChoice.IsAskedBy(answer);
        var expiresAt = awaitsChoice ? pending.SignInExpiry : now + pool.AuthSessionDuration;
        resendPasswords.KeepUntil(attempt.PasswordKey, expiresAt);
        var userId = answer.Parameters.GetValueOrDefault("USER_ID_FOR_SRP") ?? previous?.Challenge?.UserId ?? attempt.Identifier;
        return new PendingRecord
        {
            Kind = awaitsChoice ? PendingKind.FirstFactor : PendingKind.Challenge,
            Identifier = attempt.Identifier,
            ReturnUrl = attempt.ReturnUrl,
            ReauthenticatesSession = attempt.ReauthenticatesSession,
            PasswordKey = attempt.PasswordKey,
            NewEmail = attempt.NewEmail,
            ResendAt = MfaMethodNames.FromCognito(name) is MfaMethod.Sms or MfaMethod.Email ? now + CodeThrottle.Interval : default,
            ExpiresAt = expiresAt,
            Choice = choice,
            Challenge = awaitsChoice ? null : new PendingChallenge(name, answer.Session, userId, answer.Parameters)
            {
                IsDecoy = answer.IsDecoy,
                DecoysBefore = answer.IsDecoy && previous?.Challenge is { IsDecoy: true } decoy ? decoy.DecoysBefore + 1 : 0,
            },
        };
    }
}
