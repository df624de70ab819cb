using AccountPortal.LocalPool.Wire;
using Microsoft.Extensions.Options;

namespace AccountPortal.LocalPool.Pools;

/// <summary>Finds pools and app clients by their ids.</summary>
internal sealed class PoolRegistry(IOptions<LocalPoolOptions> options)
{
    private readonly Dictionary<string, PoolDefinition> pools = options.Value.Pools.ToDictionary(pool => pool.Id);

    private readonly Dictionary<string, PoolClient> clients = options.Value.Pools
        .SelectMany(pool => pool.Clients, (pool, client) => new PoolClient(pool, client))
        .ToDictionary(found => found.Client.Id);

    public IEnumerable<PoolDefinition> Pools => pools.Values;

    public PoolDefinition? FindPool(string id) => pools.GetValueOrDefault(id);

    public PoolDefinition RequirePool(string id) =>
        FindPool(id) ?? throw CognitoFault.ResourceNotFound(Messages.PoolUnknown(id));

    public PoolClient? FindClient(string id) => clients.GetValueOrDefault(id);

    public PoolClient RequireClient(string id) =>
        FindClient(id) ?? throw CognitoFault.ResourceNotFound(Messages.ClientUnknown(id));
}

/// <summary>An app client with the pool it belongs to.</summary>
internal sealed record PoolClient(PoolDefinition Pool, ClientDefinition Client);
