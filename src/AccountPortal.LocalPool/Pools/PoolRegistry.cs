namespace AccountPortal.LocalPool.Pools;

/// <summary>
/// Finds pools and app clients by their ids. The file keeps them; what is read here is a copy in memory that changes with
/// each commit, before the next writer starts: inside <see cref="PoolDatabase.WriteAsync(Action{PoolStore}, CancellationToken)"/>
/// it is what the file says.
/// </summary>
internal sealed class PoolRegistry(PoolDatabase database, IOptions<LocalPoolOptions> options, PoolClock clock)
{
    private volatile PoolSet known = PoolSet.Empty;

    /// <summary>The pools in the order of their ids.</summary>
    public IEnumerable<PoolDefinition> Pools => known.Pools;

    public PoolDefinition? FindPool(string id) => known.FindPool(id);

    public PoolDefinition RequirePool(string id) =>
        FindPool(id) ?? throw CognitoFault.ResourceNotFound(CognitoTexts.PoolUnknown(id));

    public PoolClient? FindClient(string id) => known.FindClient(id);

    public PoolClient RequireClient(string id) =>
        FindClient(id) ?? throw CognitoFault.ResourceNotFound(CognitoTexts.ClientUnknown(id));

    /// <summary>
    /// Reads the pools that calls have made from the file and brings those of the configuration in. A pool that was
    /// configured once and is no longer rests in the file, with its users, until it is configured again.
    /// </summary>
    public Task LoadAsync(CancellationToken cancellationToken) =>
        database.WriteAsync(
            store =>
            {
                var kept = store.ListPools().ToDictionary(pool => pool.Current.Id);
                var loaded = options.Value.Pools.Select(pool => StoredPool.Load(kept.GetValueOrDefault(pool.Id), pool, clock.GetUtcNow())).ToList();
                loaded.ForEach(store.SavePool);
                var all = kept.Values.Where(pool => pool.Configured is null).Concat(loaded);
                store.AfterCommit(() => known = all.Aggregate(PoolSet.Empty, (set, pool) => set.With(pool.Current)));
            },
            cancellationToken);

    /// <summary>Adds a pool, or puts it in the place of the one with its id.</summary>
    public void Save(PoolStore store, StoredPool pool)
    {
        store.SavePool(pool);
        store.AfterCommit(() => known = known.With(pool.Current));
    }

    /// <summary>Changes a pool: <paramref name="change"/> sees its last committed state, and nobody else changes it meanwhile.</summary>
    public Task<PoolDefinition> ChangeAsync(string id, Func<PoolDefinition, PoolDefinition> change, CancellationToken cancellationToken) =>
        database.WriteAsync(store => Change(store, id, change), cancellationToken);

    public PoolDefinition Change(PoolStore store, string id, Func<PoolDefinition, PoolDefinition> change)
    {
        RequirePool(id);
        var kept = store.FindPool(id)!;
        var changed = kept with { Current = change(kept.Current) with { ModifiedAt = clock.GetUtcNow() } };
        Save(store, changed);
        return changed.Current;
    }

    /// <summary>To be called with the pool's rows gone.</summary>
    public void Forget(PoolStore store, string id) => store.AfterCommit(() => known = known.Without(id));
}
