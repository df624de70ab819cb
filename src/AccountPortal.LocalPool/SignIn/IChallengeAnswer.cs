namespace AccountPortal.LocalPool.SignIn;

/// <summary>Takes the answer to one kind of challenge.</summary>
internal interface IChallengeAnswer
{
    string ChallengeName { get; }

    Task<AuthAnswer> AnswerAsync(ChallengeResponse response, CancellationToken cancellationToken);
}
