using System.Text.Json.Nodes;
using AccountPortal.LocalPool.Groups;
using AccountPortal.LocalPool.Pools;
using AccountPortal.LocalPool.Store;
using AccountPortal.LocalPool.Wire;

namespace AccountPortal.LocalPool.Operations;

/// <summary>The users stay; they are only no longer in the group.</summary>
internal sealed class DeleteGroup(PoolDatabase database, PoolRegistry registry) : IOperation
{
    public bool HasOutput => false;

    public async Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var target = GroupTarget.Read(input);
        input.ThrowIfInvalid();

        var pool = registry.RequirePool(target.PoolId);
        await database.WriteAsync(store => store.DeleteGroup(pool, store.RequireGroup(pool, target.Name).Name), cancellationToken);
        return [];
    }
}
