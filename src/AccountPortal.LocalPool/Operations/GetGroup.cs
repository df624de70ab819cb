namespace AccountPortal.LocalPool.Operations;

internal sealed class GetGroup(PoolDatabase database, PoolRegistry registry) : IOperation
{
    public Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var target = GroupTarget.Read(input);
        input.ThrowIfInvalid();

        var pool = registry.RequirePool(target.PoolId);
        var group = database.Read(store => store.RequireGroup(pool, target.Name));
        return Task.FromResult(new JsonObject { ["Group"] = GroupOutput.Describe(pool, group) });
    }
}
