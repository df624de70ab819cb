namespace AccountPortal.LocalPool.Operations;

internal sealed class AdminListDevices(PoolDatabase database, PoolRegistry registry) : IOperation
{
    public Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var owner = DeviceOwner.Read(input);
        var limit = input.Number("Limit", 0, 60);
        var paginationToken = input.Optional("PaginationToken", MemberRule.PaginationToken);
        input.ThrowIfInvalid();

        var pool = owner.RequirePool(registry);
        return Task.FromResult(database.Read(store =>
            UserDevices.Page(store, pool, owner.RequireUser(store, pool), limit, paginationToken)));
    }
}
