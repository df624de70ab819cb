namespace AccountPortal.LocalPool.Operations;

/// <summary>The members stay users of the pool.</summary>
internal sealed class DeleteGroup(PoolDatabase database, PoolRegistry registry) : IOperation
{
    public bool HasOutput => false;

    public async Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var target = GroupTarget.Read(input);
        input.ThrowIfInvalid();

        var pool = registry.RequirePool(target.PoolId);
        await database.WriteAsync(store => store.DeleteGroup(pool, store.RequireGroup(pool, target.Name).Name), cancellationToken);
        return [];
    }
}
