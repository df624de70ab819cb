namespace AccountPortal.Services.SignIn.Pending;

/// <summary>Turns Cognito's response into the next step: a session for tokens, a pending record for a challenge.</summary>
internal sealed class SignInProgress(
    CurrentPendingRecord pending,
    ICurrentSession session,
    IPoolDescriptionProvider pools,
    ActivityRecorder activity,
    ResendPasswords resendPasswords,
    DeviceRegistration devices,
    Pseudonyms pseudonyms,
    TimeProvider time,
    ILogger<SignInProgress> logger)
{
    /// <param name="answer">Cognito's response.</param>
    /// <param name="context">The sign-in it belongs to.</param>
    /// <param name="previous">The record whose challenge was answered, or null at the start.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    public async Task<SignInStep> ToNextStepAsync(
        AuthResponse answer, SignInContext context, PendingRecord? previous, CancellationToken cancellationToken)
    {
        if (answer.Tokens is { } tokens)
        {
            // First, so that a second answer to the same record cannot begin a second session.
            pending.End();
            resendPasswords.Forget(context.PasswordKey);
            return await CompleteAsync(tokens, context, cancellationToken);
        }

        var record = await RecordAsync(answer, context, previous, cancellationToken);
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

    private async Task<SignInStep> CompleteAsync(IssuedTokens tokens, SignInContext context, CancellationToken cancellationToken)
    {
        if (context.ReauthenticatesSession is { } sessionId
            && await session.ConfirmAsync(tokens, sessionId, cancellationToken) is { } confirmed)
        {
            SignInLog.Reauthenticated(logger, sessionId);
            await activity.RecordReauthenticationAsync(tokens, cancellationToken);
            return new SignInStep.Completed(confirmed, context.ReturnUrl) { Reauthenticates = true };
        }

        var begun = await session.BeginAsync(tokens, context.Identifier, cancellationToken);
        SignInLog.SignedIn(logger, pseudonyms.Of(context.Identifier));
        await activity.RecordSignInAsync(begun.Identity, tokens, cancellationToken);
        var asks = await devices.CompleteAsync(begun.Identity, tokens, context.Identifier, cancellationToken);
        return new SignInStep.Completed(begun.Expiry, context.ReturnUrl) { AsksToRemember = asks };
    }

    private async Task<PendingRecord> RecordAsync(
        AuthResponse answer, SignInContext context, PendingRecord? previous, CancellationToken cancellationToken)
    {
        var pool = await pools.GetAsync(cancellationToken);
        var (now, name) = (time.GetUtcNow(), answer.ChallengeName ?? "");
        var choice = FirstFactorChoice.After(context.Choice, answer);
        var awaitsChoice = choice is { Options.Count: > 0 } && FirstFactorChoice.IsAskedBy(answer);
        var expiresAt = awaitsChoice ? pending.SignInExpiry : now + pool.AuthSessionDuration;
        resendPasswords.KeepUntil(context.PasswordKey, expiresAt);
        var userId = answer.Parameters.GetValueOrDefault("USER_ID_FOR_SRP") ?? previous?.Challenge?.UserId ?? context.Identifier;
        return new PendingRecord
        {
            Kind = awaitsChoice ? PendingKind.FirstFactor : PendingKind.Challenge,
            Identifier = context.Identifier,
            ReturnUrl = context.ReturnUrl,
            ReauthenticatesSession = context.ReauthenticatesSession,
            PasswordKey = context.PasswordKey,
            NewEmail = context.NewEmail,
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
