namespace AccountPortal.LocalPool.Operations;

internal sealed class AdminUpdateDeviceStatus(PoolDatabase database, PoolRegistry registry, PoolClock clock) : IOperation
{
    public async Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var owner = DeviceOwner.Read(input);
        var key = input.Required("DeviceKey", MemberRule.DeviceKey);
        var status = input.OptionalEnum("DeviceRememberedStatus", UserDevices.Statuses);
        input.ThrowIfInvalid();

        var pool = owner.RequirePool(registry);
        await database.WriteAsync(
            store => UserDevices.SetStatus(store, owner.RequireUser(store, pool), key, status, clock.GetUtcNow()), cancellationToken);
        return [];
    }
}
