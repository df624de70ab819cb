namespace AccountPortal.LocalPool.SignIn.Challenges;

/// <summary>SELECT_MFA_TYPE: the chosen MFA method.</summary>
internal sealed class SelectMfaTypeHandler(PoolDatabase database, ChallengeSessions challenges, SignInSteps steps) : IChallengeHandler
{
    public string ChallengeName => "SELECT_MFA_TYPE";

    public Task<AuthOutcome> RespondAsync(ChallengeResponse response, CancellationToken cancellationToken)
    {
        var factor = response.Require("ANSWER");
        return database.WriteAsync(
            store =>
            {
                var (open, user) = response.RequireOpen(store, challenges, ChallengeName);
                if (!open.State.Choices.Contains(factor))
                {
                    throw CognitoFault.InvalidParameter(UnverifiedTexts.FactorNotOffered.With(factor));
                }
                ChallengeSessions.Consume(store, open);
                return steps.AskForFactor(store, response.Client, user, factor);
            },
            cancellationToken);
    }
}
