namespace AccountPortal.LocalPool.Operations;

internal sealed class AdminUpdateDeviceStatus(PoolDatabase database, PoolRegistry registry, PoolClock clock) : IOperation
{
    public async Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var target = AdminTarget.Read(input);
        var key = input.Required("DeviceKey", MemberRule.DeviceKey);
        var status = input.OptionalEnum("DeviceRememberedStatus", UserDevices.Statuses);
        input.ThrowIfInvalid();

        var pool = DeviceTracking.RequirePool(registry, target.PoolId);
        await database.WriteAsync(
            store => UserDevices.SetStatus(store, target.Require(store, pool), key, status, clock.GetUtcNow()), cancellationToken);
        return [];
    }
}
