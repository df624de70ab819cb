namespace AccountPortal.LocalPool.Operations;

internal sealed class GetDevice(PoolDatabase database, AccessTokens accessTokens) : IOperation
{
    public async Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var accessToken = input.Optional("AccessToken", MemberRule.Token);
        var key = input.Required("DeviceKey", MemberRule.DeviceKey);
        input.ThrowIfInvalid();

        var bearer = await accessTokens.ReadAsync(accessToken ?? "");
        return database.Read(store =>
        {
            var user = AccessTokens.RequireUser(store, bearer);
            DeviceTracking.RequireOn(bearer.Client.Pool);
            return new JsonObject { ["Device"] = DeviceOutput.Describe(bearer.Client.Pool, user, store.RequireDevice(user, key)) };
        });
    }
}
