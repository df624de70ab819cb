namespace AccountPortal.LocalPool.SignIn;

/// <summary>The challenges of RespondToAuthChallenge and AdminRespondToAuthChallenge.</summary>
internal sealed class ChallengeHandlers(IEnumerable<IChallengeHandler> handlers, SignInEvents events, TokenIssuer issuer)
{
    private readonly Dictionary<string, IChallengeHandler> handlers = handlers.ToDictionary(handler => handler.ChallengeName);

    public IReadOnlyList<string> Names => [.. handlers.Keys];

    public async Task<JsonObject> RespondAsync(string challenge, ChallengeResponse response, CancellationToken cancellationToken)
    {
        var client = response.Client.Client;
        if (client.Secret is not null && !response.Responses.ContainsKey("SECRET_HASH"))
        {
            throw CognitoFault.NotAuthorized(CognitoTexts.SecretHashMissing(client.Id));
        }
        var answer = await events.WatchAnswerAsync(
            challenge, response, () => handlers[challenge].RespondAsync(response, cancellationToken), cancellationToken);
        return await answer.ToOutputAsync(issuer);
    }
}
