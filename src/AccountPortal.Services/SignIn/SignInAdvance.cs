using AccountPortal.Services.Pools;
using AccountPortal.Services.Security;
using AccountPortal.Services.Sessions;
using Microsoft.Extensions.Logging;

namespace AccountPortal.Services.SignIn;

/// <summary>Takes what Cognito answered one step further: a session for tokens, a pending record for a challenge.</summary>
internal sealed class SignInAdvance(
    PendingFlow pending,
    ICurrentSession session,
    IPoolDescriptionProvider pools,
    IdentifierHash hash,
    TimeProvider time,
    ILogger<SignInAdvance> logger)
{
    /// <param name="answer">What Cognito said.</param>
    /// <param name="identifier">What the person typed, as it went to the pool.</param>
    /// <param name="returnUrl">Where to go after signing in; null unless local.</param>
    /// <param name="previous">The record whose challenge was answered, or null at the start.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<SignInStep> ToNextStepAsync(
        AuthAnswer answer, string identifier, string? returnUrl, PendingRecord? previous, CancellationToken cancellationToken)
    {
        if (answer.Tokens is { } tokens)
        {
            // First, so that no second answer to the same record can begin a second session.
            pending.End();
            var expiry = await session.BeginAsync(tokens, identifier, cancellationToken);
            Log.SignedIn(logger, hash.Of(identifier));
            return new SignInStep.Completed(expiry, returnUrl);
        }

        var record = await RecordAsync(answer, identifier, returnUrl, previous, cancellationToken);
        var step = PendingSteps.StepOf(record);
        if (step is SignInStep.Unsupported)
        {
            Log.UnsupportedChallenge(logger, answer.ChallengeName ?? "");
            pending.End();
        }
        else if (previous is null)
        {
            pending.Begin(record);
        }
        else
        {
            pending.Update(record);
        }

        return step;
    }

    private async Task<PendingRecord> RecordAsync(
        AuthAnswer answer, string identifier, string? returnUrl, PendingRecord? previous, CancellationToken cancellationToken)
    {
        var pool = await pools.GetAsync(cancellationToken);
        var userId = answer.Parameters.GetValueOrDefault("USER_ID_FOR_SRP") ?? previous?.Challenge?.UserId ?? identifier;
        return new PendingRecord
        {
            Kind = PendingKind.Challenge,
            Identifier = identifier,
            ReturnUrl = returnUrl,
            ExpiresAt = time.GetUtcNow() + pool.AuthSessionDuration,
            Challenge = new PendingChallenge(answer.ChallengeName ?? "", answer.Session, userId, answer.Parameters),
        };
    }
}
