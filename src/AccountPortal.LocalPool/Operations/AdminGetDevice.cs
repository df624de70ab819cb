namespace AccountPortal.LocalPool.Operations;

internal sealed class AdminGetDevice(PoolDatabase database, PoolRegistry registry) : IOperation
{
    public Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var owner = DeviceOwner.Read(input);
        var key = input.Required("DeviceKey", MemberRule.DeviceKey);
        input.ThrowIfInvalid();

        var pool = owner.RequirePool(registry);
        return Task.FromResult(database.Read(store =>
        {
            var user = owner.RequireUser(store, pool);
            return new JsonObject { ["Device"] = DeviceOutput.Describe(pool, user, store.RequireDevice(user, key)) };
        }));
    }
}
