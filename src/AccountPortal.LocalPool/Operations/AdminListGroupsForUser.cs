namespace AccountPortal.LocalPool.Operations;

internal sealed class AdminListGroupsForUser(PoolDatabase database, PoolRegistry registry) : IOperation
{
    public Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var target = AdminTarget.Read(input);
        var page = Pagination.Read(input, "NextToken");
        input.ThrowIfInvalid();

        var pool = registry.RequirePool(target.PoolId);
        return Task.FromResult(database.Read(store =>
        {
            var user = target.Require(store, pool);
            return page.Cut(
                store.Secrets,
                [nameof(AdminListGroupsForUser), pool.Id, user.Sub],
                "Groups",
                (after, limit) => store.ListGroups(pool.Id, user.Sub, after, limit),
                group => group.Name,
                group => GroupOutput.Describe(pool, group));
        }));
    }
}
