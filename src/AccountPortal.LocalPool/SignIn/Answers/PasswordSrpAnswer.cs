using AccountPortal.LocalPool.SignIn.FirstFactors;

namespace AccountPortal.LocalPool.SignIn.Answers;

/// <summary>SRP_A that did not come along with its choice; PASSWORD_VERIFIER follows.</summary>
internal sealed class PasswordSrpAnswer(ChosenFactor chosen) : IChallengeAnswer
{
    public string ChallengeName => "PASSWORD_SRP";

    public Task<AuthAnswer> AnswerAsync(ChallengeResponse response, CancellationToken cancellationToken)
    {
        response.Require("SRP_A");
        return chosen.BeginAsync(response, ChallengeName, ChallengeName, cancellationToken);
    }
}
