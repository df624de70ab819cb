namespace AccountPortal.LocalPool.Operations;

internal sealed class AdminRespondToAuthChallenge(PoolRegistry registry, ChallengeHandlers handlers) : IOperation
{
    public async Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var poolId = input.Required("UserPoolId", MemberRule.PoolId);
        var clientId = input.Required("ClientId", MemberRule.ClientId);
        var challenge = input.RequiredEnum("ChallengeName", handlers.Names);
        var session = input.Optional("Session", MemberRule.Session);
        var responses = input.Map("ChallengeResponses");
        input.ThrowIfInvalid();

        var pool = registry.RequirePool(poolId);
        var client = new PoolClient(pool, pool.RequireClient(clientId));
        return await handlers.RespondAsync(challenge, new ChallengeResponse(client, session, responses), cancellationToken);
    }
}
