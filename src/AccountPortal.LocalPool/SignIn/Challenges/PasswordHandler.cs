namespace AccountPortal.LocalPool.SignIn.Challenges;

/// <summary>The password that did not come along with its choice.</summary>
internal sealed class PasswordHandler(FirstFactorSelection selection) : IChallengeHandler
{
    public string ChallengeName => "PASSWORD";

    public Task<AuthOutcome> RespondAsync(ChallengeResponse response, CancellationToken cancellationToken)
    {
        response.Require("PASSWORD");
        return selection.BeginAsync(response, ChallengeName, ChallengeName, cancellationToken);
    }
}
