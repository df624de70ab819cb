namespace AccountPortal.LocalPool.SignIn.Challenges;

/// <summary>The choice of a first factor. What that factor wants may come along.</summary>
internal sealed class SelectChallengeHandler(FirstFactorSelection selection) : IChallengeHandler
{
    public string ChallengeName => UserAuthChoice.Challenge;

    public Task<AuthOutcome> RespondAsync(ChallengeResponse response, CancellationToken cancellationToken) =>
        selection.BeginAsync(response, ChallengeName, response.Require("ANSWER"), cancellationToken);
}
