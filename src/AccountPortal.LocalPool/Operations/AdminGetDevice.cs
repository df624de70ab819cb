namespace AccountPortal.LocalPool.Operations;

internal sealed class AdminGetDevice(PoolDatabase database, PoolRegistry registry) : IOperation
{
    public Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var target = AdminTarget.Read(input);
        var key = input.Required("DeviceKey", MemberRule.DeviceKey);
        input.ThrowIfInvalid();

        var pool = DeviceTracking.RequirePool(registry, target.PoolId);
        return Task.FromResult(database.Read(store =>
        {
            var user = target.Require(store, pool);
            return new JsonObject { ["Device"] = DeviceOutput.Describe(pool, user, store.RequireDevice(user, key)) };
        }));
    }
}
