using System.Collections.Immutable;

namespace AccountPortal.LocalPool.Pools;

/// <summary>An immutable snapshot of all pools and app clients.</summary>
internal sealed class PoolSet
{
    public static readonly PoolSet Empty = new(
        ImmutableSortedDictionary.Create<string, PoolDefinition>(StringComparer.Ordinal), ImmutableDictionary<string, PoolClient>.Empty);

    private readonly ImmutableSortedDictionary<string, PoolDefinition> pools;
    private readonly ImmutableDictionary<string, PoolClient> clients;

    private PoolSet(ImmutableSortedDictionary<string, PoolDefinition> pools, ImmutableDictionary<string, PoolClient> clients)
    {
        this.pools = pools;
        this.clients = clients;
    }

    /// <summary>The pools by ID.</summary>
    public IEnumerable<PoolDefinition> Pools => pools.Values;

    public PoolDefinition? FindPool(string id) => pools.GetValueOrDefault(id);

    public PoolClient? FindClient(string id) => clients.GetValueOrDefault(id);

    public PoolSet With(PoolDefinition pool)
    {
        var others = Without(pool.Id);
        return new(
            others.pools.SetItem(pool.Id, pool),
            others.clients.SetItems(pool.Clients.Select(client => KeyValuePair.Create(client.Id, new PoolClient(pool, client)))));
    }

    public PoolSet Without(string id) =>
        FindPool(id) is { } pool ? new(pools.Remove(id), clients.RemoveRange(pool.Clients.Select(client => client.Id))) : this;
}
