namespace AccountPortal.LocalPool.Operations;

/// <summary>Members left out stay unchanged.</summary>
internal sealed class UpdateGroup(PoolDatabase database, PoolRegistry registry, PoolClock clock) : IOperation
{
    public async Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var target = GroupTarget.Read(input);
        var settings = GroupSettings.Read(input);
        input.ThrowIfInvalid();

        var pool = registry.RequirePool(target.PoolId);
        var group = await database.WriteAsync(
            store =>
            {
                var kept = store.RequireGroup(pool, target.Name);
                var changed = kept with
                {
                    Description = settings.Description ?? kept.Description,
                    RoleArn = settings.RoleArn ?? kept.RoleArn,
                    Precedence = settings.Precedence ?? kept.Precedence,
                    ModifiedAt = clock.GetUtcNow(),
                };
                store.SaveGroup(pool, changed);
                return changed;
            },
            cancellationToken);
        return new JsonObject { ["Group"] = GroupOutput.Describe(pool, group) };
    }
}
