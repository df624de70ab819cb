namespace AccountPortal.LocalPool.SignIn;

/// <summary>What follows the answer to a challenge whose code was sent, as first factor or as second.</summary>
internal sealed class OtpVerification(
    PoolDatabase database, ChallengeSessions challenges, MfaLockout lockout, UserAuthChoice choice, SignInSteps steps, PoolClock clock)
{
    private static CognitoFault Mismatch => CognitoFault.CodeMismatch(CognitoTexts.SmsCodeMismatch);

    /// <param name="attribute">The kind of address that the code went to.</param>
    public Task<AuthOutcome> AcceptAsync(
        ChallengeResponse response, string challenge, string attribute, string code, CancellationToken cancellationToken) =>
        database.WriteAsync(
            store =>
            {
                var (open, user) = response.RequireOpen(store, challenges, challenge);
                var right = OtpChallenges.IsRight(store, user, open.State, code);
                return open.State.IsFirstFactor
                    ? AfterFirst(store, response.Client, open, user, challenge, attribute, right)
                    : AfterSecond(store, response.Client, open, user, challenge, attribute, right);
            },
            cancellationToken);

    // No lock here: the digits are eight, the minutes few, and Cognito was seen to take wrong ones without end.
    private AuthOutcome AfterFirst(
        PoolStore store, PoolClient client, OpenChallenge open, PoolUser user, string challenge, string attribute, bool right)
    {
        if (!right)
        {
            throw Mismatch;
        }
        choice.RequireAvailable(store, client.Pool, user, challenge);
        ChallengeSessions.Consume(store, open);
        if (user.Status == UserStatus.Unconfirmed)
        {
            user.Status = UserStatus.Confirmed;
            VerificationCodes.Cancel(store, user, VerificationCodes.SignUp);
        }
        store.SaveVerified(client.Pool, user, attribute, open.State.SentTo, clock.GetUtcNow());
        return steps.AfterOnlyFactor(store, client, user);
    }

    private AuthOutcome AfterSecond(
        PoolStore store, PoolClient client, OpenChallenge open, PoolUser user, string challenge, string attribute, bool right)
    {
        lockout.Require(store, user, right, Mismatch);
        ChallengeSessions.Consume(store, open);
        if (open.State.SetsAddress)
        {
            SetAddress(store, client.Pool, user, attribute, open.State.SentTo!);

            // A factor that the pool demanded counts at once, as an authenticator app does.
            user.Mfa.Enable(challenge);
        }
        store.SaveVerified(client.Pool, user, attribute, open.State.SentTo, clock.GetUtcNow());
        return steps.IssueTokens(store, client, user);
    }

    // The user had none when it was asked for. One that came meanwhile, or that is somebody else's name, stands.
    private void SetAddress(PoolStore store, PoolDefinition pool, PoolUser user, string attribute, string address)
    {
        if (!user.Attributes.TryAdd(attribute, address))
        {
            throw CognitoFault.NotAuthorized(CognitoTexts.AlreadyProvided(attribute));
        }
        user.SetVerified(attribute, true);
        store.RequireNames(pool, user, clock.GetUtcNow());
    }
}
