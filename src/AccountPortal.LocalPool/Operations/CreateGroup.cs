namespace AccountPortal.LocalPool.Operations;

internal sealed class CreateGroup(PoolDatabase database, PoolRegistry registry, PoolClock clock) : IOperation
{
    public async Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var target = GroupTarget.Read(input);
        var settings = GroupSettings.Read(input);
        input.ThrowIfInvalid();

        var pool = registry.RequirePool(target.PoolId);
        var now = clock.GetUtcNow();
        var group = new PoolGroup(target.Name, settings.Description, settings.RoleArn, settings.Precedence, now, now);
        await database.WriteAsync(
            store =>
            {
                if (store.FindGroup(pool, target.Name) is not null)
                {
                    throw CognitoFault.GroupExists(CognitoTexts.GroupExists);
                }
                store.SaveGroup(pool, group);
            },
            cancellationToken);
        return new JsonObject { ["Group"] = GroupOutput.Describe(pool, group) };
    }
}
