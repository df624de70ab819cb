namespace AccountPortal.LocalPool.Operations;

internal sealed class ListUsersInGroup(PoolDatabase database, PoolRegistry registry) : IOperation
{
    public Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var target = GroupTarget.Read(input);
        var page = Pagination.Read(input, "NextToken");
        input.ThrowIfInvalid();

        var pool = registry.RequirePool(target.PoolId);
        return Task.FromResult(database.Read(store =>
        {
            var group = store.RequireGroup(pool, target.Name);
            return page.Cut(
                store.Secrets,
                [nameof(ListUsersInGroup), pool.Id, group.Name],
                "Users",
                (after, limit) => store.ListMembers(pool, group.Name, after, limit),
                user => user.Sub,
                user => UserOutput.Describe(pool, user));
        }));
    }
}
