namespace AccountPortal.LocalPool.Operations;

internal sealed class UpdateUserPoolClient(PoolRegistry registry, PoolClock clock) : IOperation
{
    public async Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var poolId = input.Required("UserPoolId", MemberRule.PoolId);
        var clientId = input.Required("ClientId", MemberRule.ClientId);
        var name = input.Optional("ClientName", MemberRule.Title);
        var settings = ClientSettings.Read(input);

        var changed = await registry.ChangeAsync(
            poolId,
            pool =>
            {
                var known = pool.RequireClient(clientId);
                var client = settings(pool, known) with { Name = name ?? known.Name, ModifiedAt = clock.GetUtcNow() };
                return FeaturePlans.RequireCovered(
                    pool with { Clients = [.. pool.Clients.Select(other => other.Id == clientId ? client : other)] });
            },
            cancellationToken);
        return new JsonObject { ["UserPoolClient"] = ClientOutput.Describe(changed, changed.RequireClient(clientId)) };
    }
}
