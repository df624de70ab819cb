using AccountPortal.LocalPool.SignIn.FirstFactors;

namespace AccountPortal.LocalPool.SignIn.Answers;

/// <summary>The password that did not come along with its choice.</summary>
internal sealed class PasswordAnswer(ChosenFactor chosen) : IChallengeAnswer
{
    public string ChallengeName => "PASSWORD";

    public Task<AuthAnswer> AnswerAsync(ChallengeResponse response, CancellationToken cancellationToken)
    {
        response.Require("PASSWORD");
        return chosen.BeginAsync(response, ChallengeName, ChallengeName, cancellationToken);
    }
}
