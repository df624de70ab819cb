namespace AccountPortal.LocalPool.Operations;

internal sealed class AdminDeleteUser(PoolDatabase database, PoolRegistry registry) : IOperation
{
    public bool HasOutput => false;

    public async Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var target = AdminTarget.Read(input);
        input.ThrowIfInvalid();

        var pool = registry.RequirePool(target.PoolId);
        await database.WriteAsync(store => store.DeleteUser(target.Require(store, pool)), cancellationToken);
        return [];
    }
}
