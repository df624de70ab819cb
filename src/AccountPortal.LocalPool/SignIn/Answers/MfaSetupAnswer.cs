using AccountPortal.LocalPool.Store;
using AccountPortal.LocalPool.Wire;

namespace AccountPortal.LocalPool.SignIn.Answers;

/// <summary>The end of a set-up that the pool demanded: the authenticator app has been verified under this session.</summary>
internal sealed class MfaSetupAnswer(PoolDatabase database, ChallengeSessions challenges, SignInFlow flow) : IChallengeAnswer
{
    public string ChallengeName => "MFA_SETUP";

    public Task<AuthAnswer> AnswerAsync(ChallengeResponse response, CancellationToken cancellationToken) =>
        database.WriteAsync(
            store =>
            {
                var (open, user) = response.RequireOpen(store, challenges, ChallengeName);
                if (!open.State.TotpRegistered)
                {
                    throw CognitoFault.NotAuthorized(Messages.SessionInvalid);
                }
                ChallengeSessions.Consume(store, open);
                return flow.IssueTokens(store, response.Client, user);
            },
            cancellationToken);
}
