namespace AccountPortal.LocalPool.Operations;

internal sealed class GlobalSignOut(PoolDatabase database, AccessTokens accessTokens, PoolClock clock) : IOperation
{
    public async Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var accessToken = input.Required("AccessToken", MemberRule.Token);
        input.ThrowIfInvalid();

        var bearer = await accessTokens.ReadAsync(accessToken);
        await database.WriteAsync(
            store =>
            {
                var user = AccessTokens.RequireUser(store, bearer);
                store.SignOutEverywhere(user, clock.GetUtcNow());
                store.SaveUser(user, clock.GetUtcNow());
            },
            cancellationToken);
        return [];
    }
}
