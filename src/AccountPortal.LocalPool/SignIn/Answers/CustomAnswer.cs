namespace AccountPortal.LocalPool.SignIn.Answers;

/// <summary>The answer to the fixed question.</summary>
internal sealed class CustomAnswer(PoolDatabase database, ChallengeSessions challenges, CustomAuth custom) : IChallengeAnswer
{
    public string ChallengeName => CustomAuth.Challenge;

    public Task<AuthAnswer> AnswerAsync(ChallengeResponse response, CancellationToken cancellationToken)
    {
        var answer = response.Require("ANSWER");
        return database.WriteAsync(
            store =>
            {
                var (open, user) = response.RequireOpen(store, challenges, ChallengeName);
                return custom.Accept(store, response.Client, open, user, answer);
            },
            cancellationToken);
    }
}
