namespace AccountPortal.LocalPool.SignIn.Answers;

/// <summary>The choice among several second factors.</summary>
internal sealed class SelectMfaTypeAnswer(PoolDatabase database, ChallengeSessions challenges, SignInFlow flow) : IChallengeAnswer
{
    public string ChallengeName => "SELECT_MFA_TYPE";

    public Task<AuthAnswer> AnswerAsync(ChallengeResponse response, CancellationToken cancellationToken)
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
                return flow.AskForFactor(store, response.Client, user, factor);
            },
            cancellationToken);
    }
}
