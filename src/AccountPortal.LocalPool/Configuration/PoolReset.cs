namespace AccountPortal.LocalPool.Configuration;

/// <summary>Resets a pool to its configuration, users included. Its signing keys stay.</summary>
internal sealed class PoolReset(
    PoolDatabase database, PoolRegistry registry, ConfiguredUsers users, IOptions<LocalPoolOptions> options, PoolClock clock)
{
    /// <summary>A pool made by a call keeps its settings and loses its users.</summary>
    /// <exception cref="CognitoFault">ResourceNotFound: no such pool.</exception>
    public Task ResetAsync(string poolId, CancellationToken cancellationToken)
    {
        var configured = options.Value.Pools.FirstOrDefault(pool => pool.Id == poolId);
        var prepared = configured is null ? [] : users.Prepare(configured);
        return database.WriteAsync(
            store =>
            {
                store.EraseUsers(registry.RequirePool(poolId));
                if (configured is not null)
                {
                    registry.Save(store, StoredPool.Load(kept: null, configured, clock.GetUtcNow()));
                    users.Add(store, configured, prepared);
                }
            },
            cancellationToken);
    }
}
