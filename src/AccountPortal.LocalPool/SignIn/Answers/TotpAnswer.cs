namespace AccountPortal.LocalPool.SignIn.Answers;

/// <summary>The code of the authenticator app.</summary>
internal sealed class TotpAnswer(
    PoolDatabase database, ChallengeSessions challenges, Totps totps, MfaGuard guard, SignInFlow flow, PoolClock clock) : IChallengeAnswer
{
    public string ChallengeName => MfaSettings.Totp;

    public Task<AuthAnswer> AnswerAsync(ChallengeResponse response, CancellationToken cancellationToken)
    {
        var code = response.Require("SOFTWARE_TOKEN_MFA_CODE");
        return database.WriteAsync(
            store =>
            {
                var (open, user) = response.RequireOpen(store, challenges, ChallengeName);
                var secret = user.Mfa.TotpSecret ?? throw CognitoFault.SoftwareTokenMfaNotFound(Messages.TotpOff);
                guard.Require(store, user, totps.Accept(store, user, secret, code), CognitoFault.CodeMismatch(Messages.TotpMismatch));
                ChallengeSessions.Consume(store, open);
                store.SaveUser(user, clock.GetUtcNow());
                return flow.IssueTokens(store, response.Client, user);
            },
            cancellationToken);
    }
}
