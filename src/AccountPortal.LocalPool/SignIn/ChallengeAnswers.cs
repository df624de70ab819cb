namespace AccountPortal.LocalPool.SignIn;

/// <summary>Every challenge that can be answered, for users and for administrators alike.</summary>
internal sealed class ChallengeAnswers(IEnumerable<IChallengeAnswer> answers, SignInEvents events, TokenIssuer issuer)
{
    private readonly Dictionary<string, IChallengeAnswer> answers = answers.ToDictionary(answer => answer.ChallengeName);

    public IReadOnlyList<string> Names => [.. answers.Keys];

    public async Task<JsonObject> AnswerAsync(string challenge, ChallengeResponse response, CancellationToken cancellationToken)
    {
        var client = response.Client.Client;
        if (client.Secret is not null && !response.Responses.ContainsKey("SECRET_HASH"))
        {
            throw CognitoFault.NotAuthorized(Messages.SecretHashMissing(client.Id));
        }
        var answer = await events.WatchAnswerAsync(
            challenge, response, () => answers[challenge].AnswerAsync(response, cancellationToken), cancellationToken);
        return await answer.ToOutputAsync(issuer);
    }
}
