namespace AccountPortal.LocalPool.SignIn.Challenges;

/// <summary>SOFTWARE_TOKEN_MFA: the code of the authenticator app.</summary>
internal sealed class SoftwareTokenMfaHandler(
    PoolDatabase database, ChallengeSessions challenges, SoftwareTokens softwareTokens, MfaLockout lockout, SignInSteps steps,
    PoolClock clock) : IChallengeHandler
{
    public string ChallengeName => MfaSettings.Totp;

    public Task<AuthOutcome> RespondAsync(ChallengeResponse response, CancellationToken cancellationToken)
    {
        var code = response.Require("SOFTWARE_TOKEN_MFA_CODE");
        return database.WriteAsync(
            store =>
            {
                var (open, user) = response.RequireOpen(store, challenges, ChallengeName);
                var secret = user.Mfa.TotpSecret ?? throw CognitoFault.SoftwareTokenMfaNotFound(CognitoTexts.TotpOff);
                lockout.Require(
                    store, user, softwareTokens.Accept(store, user, secret, code), CognitoFault.CodeMismatch(CognitoTexts.TotpMismatch));
                ChallengeSessions.Consume(store, open);
                store.SaveUser(user, clock.GetUtcNow());
                return steps.IssueTokens(store, response.Client, user);
            },
            cancellationToken);
    }
}
