namespace AccountPortal.LocalPool.SignIn.Challenges;

/// <summary>SELECT_CHALLENGE: the chosen first factor, optionally with its input.</summary>
internal sealed class SelectChallengeHandler(FirstFactorSelection selection) : IChallengeHandler
{
    public string ChallengeName => UserAuthChoice.Challenge;

    public Task<AuthOutcome> RespondAsync(ChallengeResponse response, CancellationToken cancellationToken) =>
        selection.BeginAsync(response, ChallengeName, response.Require("ANSWER"), cancellationToken);
}
