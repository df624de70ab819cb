namespace AccountPortal.LocalPool.Operations;

internal sealed class ForgetDevice(PoolDatabase database, AccessTokens accessTokens) : IOperation
{
    public bool HasOutput => false;

    public async Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var accessToken = input.Optional("AccessToken", MemberRule.Token);
        var key = input.Required("DeviceKey", MemberRule.DeviceKey);
        input.ThrowIfInvalid();

        var bearer = await accessTokens.ReadAsync(accessToken ?? "");
        await database.WriteAsync(
            store =>
            {
                var user = AccessTokens.RequireUser(store, bearer);
                DeviceTracking.RequireOn(bearer.Client.Pool);
                UserDevices.Forget(store, user, key);
            },
            cancellationToken);
        return [];
    }
}
