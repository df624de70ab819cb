namespace AccountPortal.LocalPool.Operations;

internal sealed class DeleteUserPool(PoolDatabase database, PoolRegistry registry, SigningKeys keys) : IOperation
{
    public bool HasOutput => false;

    public async Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var id = input.Required("UserPoolId", MemberRule.PoolId);
        input.ThrowIfInvalid();
        await database.WriteAsync(
            store =>
            {
                var pool = registry.RequirePool(id);
                if (pool.DeletionProtection)
                {
                    throw CognitoFault.InvalidParameter(CognitoTexts.DeletionProtected);
                }
                store.ErasePool(pool);
                registry.Forget(store, id);
                store.AfterCommit(() => keys.Forget(id));
            },
            cancellationToken);
        return [];
    }
}
