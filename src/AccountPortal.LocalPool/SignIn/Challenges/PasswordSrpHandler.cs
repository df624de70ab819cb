namespace AccountPortal.LocalPool.SignIn.Challenges;

/// <summary>PASSWORD_SRP: SRP_A, when SELECT_CHALLENGE did not carry it; PASSWORD_VERIFIER follows.</summary>
internal sealed class PasswordSrpHandler(FirstFactorSelection selection) : IChallengeHandler
{
    public string ChallengeName => "PASSWORD_SRP";

    public Task<AuthOutcome> RespondAsync(ChallengeResponse response, CancellationToken cancellationToken)
    {
        response.Require("SRP_A");
        return selection.BeginAsync(response, ChallengeName, ChallengeName, cancellationToken);
    }
}
