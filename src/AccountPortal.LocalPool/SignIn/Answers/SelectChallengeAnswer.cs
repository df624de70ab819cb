using AccountPortal.LocalPool.SignIn.FirstFactors;

namespace AccountPortal.LocalPool.SignIn.Answers;

/// <summary>The choice of a first factor. What that factor wants may come along.</summary>
internal sealed class SelectChallengeAnswer(ChosenFactor chosen) : IChallengeAnswer
{
    public string ChallengeName => FirstFactorChoice.Challenge;

    public Task<AuthAnswer> AnswerAsync(ChallengeResponse response, CancellationToken cancellationToken) =>
        chosen.BeginAsync(response, ChallengeName, response.Require("ANSWER"), cancellationToken);
}
