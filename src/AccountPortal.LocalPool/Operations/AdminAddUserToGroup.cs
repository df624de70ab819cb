namespace AccountPortal.LocalPool.Operations;

/// <summary>Succeeds when the user already is a member.</summary>
internal sealed class AdminAddUserToGroup(PoolDatabase database, PoolRegistry registry) : IOperation
{
    public bool HasOutput => false;

    public async Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var target = AdminTarget.Read(input);
        var name = input.Required("GroupName", MemberRule.GroupName);
        input.ThrowIfInvalid();

        var pool = registry.RequirePool(target.PoolId);
        await database.WriteAsync(
            store =>
            {
                var user = target.Require(store, pool);
                store.AddMember(store.RequireGroup(pool, name).Name, user);
            },
            cancellationToken);
        return [];
    }
}
