namespace AccountPortal.LocalPool.SignIn;

/// <summary>Handles the response to one challenge.</summary>
internal interface IChallengeHandler
{
    string ChallengeName { get; }

    Task<AuthOutcome> RespondAsync(ChallengeResponse response, CancellationToken cancellationToken);
}
