namespace AccountPortal.LocalPool.Operations;

internal sealed class DeleteUserPoolClient(PoolDatabase database, PoolRegistry registry) : IOperation
{
    public bool HasOutput => false;

    public async Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var poolId = input.Required("UserPoolId", MemberRule.PoolId);
        var clientId = input.Required("ClientId", MemberRule.ClientId);
        input.ThrowIfInvalid();
        await database.WriteAsync(
            store =>
            {
                var client = registry.RequirePool(poolId).RequireClient(clientId);
                registry.Change(store, poolId, pool => pool with { Clients = [.. pool.Clients.Where(other => other.Id != client.Id)] });
                store.EraseClient(clientId);
            },
            cancellationToken);
        return [];
    }
}
