namespace AccountPortal.LocalPool.SignIn.Challenges;

/// <summary>PASSWORD: the password, when SELECT_CHALLENGE did not carry it.</summary>
internal sealed class PasswordHandler(FirstFactorSelection selection) : IChallengeHandler
{
    public string ChallengeName => "PASSWORD";

    public Task<AuthOutcome> RespondAsync(ChallengeResponse response, CancellationToken cancellationToken)
    {
        response.Require("PASSWORD");
        return selection.BeginAsync(response, ChallengeName, ChallengeName, cancellationToken);
    }
}
