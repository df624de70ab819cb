namespace AccountPortal.LocalPool.Operations;

internal sealed class ListGroups(PoolDatabase database, PoolRegistry registry) : IOperation
{
    public Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var poolId = input.Required("UserPoolId", MemberRule.PoolId);
        var page = Pagination.Read(input, "NextToken");
        input.ThrowIfInvalid();

        var pool = registry.RequirePool(poolId);
        return Task.FromResult(database.Read(store => page.Cut(
            store.Secrets,
            [nameof(ListGroups), pool.Id],
            "Groups",
            (after, limit) => store.ListGroups(pool, after, limit),
            group => group.Name,
            group => GroupOutput.Describe(pool, group))));
    }
}
