namespace AccountPortal.LocalPool.SignIn;

/// <summary>Verifies one-time codes sent as first factor or for MFA, and continues the sign-in.</summary>
internal sealed class OtpVerification(
    PoolDatabase database, ChallengeSessions challenges, MfaLockout lockout, UserAuthChoice choice, SignInSteps steps, PoolClock clock)
{
    private static CognitoFault Mismatch => CognitoFault.CodeMismatch(CognitoTexts.SmsCodeMismatch);

    /// <param name="attribute"><c>email</c> or <c>phone_number</c>.</param>
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

    // No lockout: eight digits, three to fifteen minutes, and Cognito itself accepts wrong codes without limit.
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

            // MFA_SETUP turns the factor on at once, as it does an authenticator app.
            user.Mfa.Enable(challenge);
        }
        store.SaveVerified(client.Pool, user, attribute, open.State.SentTo, clock.GetUtcNow());
        return steps.IssueTokens(store, client, user);
    }

    // An address set in the meantime stands, and so does another user's alias.
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
