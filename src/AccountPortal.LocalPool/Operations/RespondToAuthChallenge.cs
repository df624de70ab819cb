namespace AccountPortal.LocalPool.Operations;

internal sealed class RespondToAuthChallenge(PoolRegistry registry, ChallengeHandlers handlers) : IOperation
{
    public async Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var clientId = input.Required("ClientId", MemberRule.ClientId);
        var challenge = input.RequiredEnum("ChallengeName", handlers.Names);
        var session = input.Optional("Session", MemberRule.Session);
        var responses = input.Map("ChallengeResponses");
        input.ThrowIfInvalid();

        var client = registry.RequireClient(clientId);
        return await handlers.RespondAsync(challenge, new ChallengeResponse(client, session, responses), cancellationToken);
    }
}
