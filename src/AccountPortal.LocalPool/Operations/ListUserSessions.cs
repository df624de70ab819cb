namespace AccountPortal.LocalPool.Operations;

/// <summary>One page: a pool allows at most 100 sessions per user.</summary>
internal sealed class ListUserSessions(PoolDatabase database, AccessTokens accessTokens, SessionTracking sessions) : IOperation
{
    public async Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var accessToken = input.Required("AccessToken", MemberRule.Token);
        input.Optional("NextToken", MemberRule.PaginationToken);
        input.ThrowIfInvalid();

        var bearer = await accessTokens.ReadAsync(accessToken);
        var list = database.Read(store => sessions.List(store, bearer.Client.Pool, AccessTokens.RequireUser(store, bearer)));
        return new JsonObject { ["Sessions"] = new JsonArray([.. list.Select(session => session.Describe(bearer.Origin))]) };
    }
}
