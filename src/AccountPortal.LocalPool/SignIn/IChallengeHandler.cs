namespace AccountPortal.LocalPool.SignIn;

/// <summary>Takes the answer to one kind of challenge.</summary>
internal interface IChallengeHandler
{
    string ChallengeName { get; }

    Task<AuthOutcome> RespondAsync(ChallengeResponse response, CancellationToken cancellationToken);
}
