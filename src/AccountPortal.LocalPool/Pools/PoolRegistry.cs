namespace AccountPortal.LocalPool.Pools;

/// <summary>
/// Finds pools and app clients by ID. The file holds them; memory holds a copy that changes with each commit, before the next writer
/// starts. Inside <see cref="PoolDatabase.WriteAsync(Action{PoolStore}, CancellationToken)"/> both agree.
/// </summary>
internal sealed class PoolRegistry(PoolDatabase database, IOptions<LocalPoolOptions> options, PoolClock clock)
{
    private volatile PoolSet known = PoolSet.Empty;

    /// <summary>The pools by ID.</summary>
    public IEnumerable<PoolDefinition> Pools => known.Pools;

    public PoolDefinition? FindPool(string id) => known.FindPool(id);

    public PoolDefinition RequirePool(string id) =>
        FindPool(id) ?? throw CognitoFault.ResourceNotFound(CognitoTexts.PoolUnknown(id));

    public PoolClient? FindClient(string id) => known.FindClient(id);

    public PoolClient RequireClient(string id) =>
        FindClient(id) ?? throw CognitoFault.ResourceNotFound(CognitoTexts.ClientUnknown(id));

    /// <summary>
    /// Loads pools made by calls from the file, and those of the configuration. A pool no longer configured stays in the file with its
    /// users, unused, until it is configured again.
    /// </summary>
    public Task LoadAsync(CancellationToken cancellationToken) =>
        database.WriteAsync(
            store =>
            {
                var kept = store.ListPools().ToDictionary(pool => pool.Current.Id);
                var loaded = options.Value.Pools.Select(
                    pool => StoredPool.Load(kept.GetValueOrDefault(pool.Id), pool, clock.GetUtcNow())).ToList();
                loaded.ForEach(store.SavePool);
                var all = kept.Values.Where(pool => pool.Configured is null).Concat(loaded);
                store.AfterCommit(() => known = all.Aggregate(PoolSet.Empty, (set, pool) => set.With(pool.Current)));
            },
            cancellationToken);

    /// <summary>Adds or replaces a pool.</summary>
    public void Save(PoolStore store, StoredPool pool)
    {
        store.SavePool(pool);
        store.AfterCommit(() => known = known.With(pool.Current));
    }

    /// <summary>Changes a pool. <paramref name="change"/> sees the last committed state, as the only writer.</summary>
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

    /// <summary>Call it once the pool's rows are deleted.</summary>
    public void Forget(PoolStore store, string id) => store.AfterCommit(() => known = known.Without(id));
}
