namespace AccountPortal.LocalPool.Operations;

internal sealed class UpdateDeviceStatus(PoolDatabase database, AccessTokens accessTokens, PoolClock clock) : IOperation
{
    public async Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var accessToken = input.Required("AccessToken", MemberRule.Token);
        var key = input.Required("DeviceKey", MemberRule.DeviceKey);
        var status = input.OptionalEnum("DeviceRememberedStatus", UserDevices.Statuses);
        input.ThrowIfInvalid();

        var bearer = await accessTokens.ReadAsync(accessToken);
        await database.WriteAsync(
            store =>
            {
                var user = AccessTokens.RequireUser(store, bearer);
                DeviceTracking.RequireOn(bearer.Client.Pool);
                UserDevices.SetStatus(store, user, key, status, clock.GetUtcNow());
            },
            cancellationToken);
        return [];
    }
}
