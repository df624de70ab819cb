namespace AccountPortal.LocalPool.Operations;

internal sealed class AdminListDevices(PoolDatabase database, PoolRegistry registry) : IOperation
{
    public Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var target = AdminTarget.Read(input);
        var page = Pagination.Read(input, "PaginationToken");
        input.ThrowIfInvalid();

        var pool = DeviceTracking.RequirePool(registry, target.PoolId);
        return Task.FromResult(database.Read(store =>
            UserDevices.Page(store, pool, target.Require(store, pool), page)));
    }
}
