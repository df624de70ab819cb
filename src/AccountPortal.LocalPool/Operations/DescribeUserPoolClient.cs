namespace AccountPortal.LocalPool.Operations;

internal sealed class DescribeUserPoolClient(PoolRegistry registry) : IOperation
{
    public Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var poolId = input.Required("UserPoolId", MemberRule.PoolId);
        var clientId = input.Required("ClientId", MemberRule.ClientId);
        input.ThrowIfInvalid();
        var pool = registry.RequirePool(poolId);
        return Task.FromResult(new JsonObject { ["UserPoolClient"] = ClientOutput.Describe(pool, pool.RequireClient(clientId)) });
    }
}
