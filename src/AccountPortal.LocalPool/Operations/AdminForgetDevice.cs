namespace AccountPortal.LocalPool.Operations;

internal sealed class AdminForgetDevice(PoolDatabase database, PoolRegistry registry) : IOperation
{
    public bool HasOutput => false;

    public async Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var target = AdminTarget.Read(input);
        var key = input.Required("DeviceKey", MemberRule.DeviceKey);
        input.ThrowIfInvalid();

        var pool = DeviceTracking.RequirePool(registry, target.PoolId);
        await database.WriteAsync(store => UserDevices.Forget(store, target.Require(store, pool), key), cancellationToken);
        return [];
    }
}
