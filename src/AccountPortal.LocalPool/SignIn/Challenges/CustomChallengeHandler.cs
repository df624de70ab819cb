namespace AccountPortal.LocalPool.SignIn.Challenges;

/// <summary>CUSTOM_CHALLENGE: the answer to the fixed question.</summary>
internal sealed class CustomChallengeHandler(PoolDatabase database, ChallengeSessions challenges, CustomAuth custom) : IChallengeHandler
{
    public string ChallengeName => CustomAuth.Challenge;

    public Task<AuthOutcome> RespondAsync(ChallengeResponse response, CancellationToken cancellationToken)
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
