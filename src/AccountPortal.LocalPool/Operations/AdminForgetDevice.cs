namespace AccountPortal.LocalPool.Operations;

internal sealed class AdminForgetDevice(PoolDatabase database, PoolRegistry registry) : IOperation
{
    public bool HasOutput => false;

    public async Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var owner = DeviceOwner.Read(input);
        var key = input.Required("DeviceKey", MemberRule.DeviceKey);
        input.ThrowIfInvalid();

        var pool = owner.RequirePool(registry);
        await database.WriteAsync(store => UserDevices.Forget(store, owner.RequireUser(store, pool), key), cancellationToken);
        return [];
    }
}
