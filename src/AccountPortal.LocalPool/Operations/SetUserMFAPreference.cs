namespace AccountPortal.LocalPool.Operations;

internal sealed class SetUserMFAPreference(PoolDatabase database, AccessTokens accessTokens, PoolClock clock) : IOperation
{
    public async Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var accessToken = input.Required("AccessToken", MemberRule.Token);
        var preferences = MfaPreferences.Read(input);
        input.ThrowIfInvalid();

        var bearer = await accessTokens.ReadAsync(accessToken);
        await database.WriteAsync(
            store =>
            {
                var user = AccessTokens.RequireUser(store, bearer);
                preferences.Apply(bearer.Client.Pool, user);
                store.SaveUser(user, clock.GetUtcNow());
            },
            cancellationToken);
        return [];
    }
}
