namespace AccountPortal.LocalPool.Users;

/// <summary>What the Admin… operations on one user share.</summary>
internal sealed class AdminUsers(PoolDatabase database, PoolRegistry registry, PoolClock clock)
{
    public (PoolDefinition Pool, PoolUser User) Find(AdminTarget target)
    {
        var pool = registry.RequirePool(target.PoolId);
        return (pool, database.Read(store => target.Require(store, pool)));
    }

    /// <summary>Changes and saves the user in one transaction.</summary>
    public async Task ChangeAsync(
        AdminTarget target, Action<PoolStore, PoolDefinition, PoolUser> change, CancellationToken cancellationToken)
    {
        var pool = registry.RequirePool(target.PoolId);
        await database.WriteAsync(
            store =>
            {
                var user = target.Require(store, pool);
                change(store, pool, user);
                store.SaveUser(user, clock.GetUtcNow());
            },
            cancellationToken);
    }
}
