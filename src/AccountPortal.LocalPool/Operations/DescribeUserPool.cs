namespace AccountPortal.LocalPool.Operations;

internal sealed class DescribeUserPool(PoolDatabase database, PoolRegistry registry) : IOperation
{
    public Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var id = input.Required("UserPoolId", MemberRule.PoolId);
        input.ThrowIfInvalid();
        var output = PoolOutput.Describe(registry.RequirePool(id));
        output["EstimatedNumberOfUsers"] = database.Read(store => store.CountUsers(id));
        return Task.FromResult(new JsonObject { ["UserPool"] = output });
    }
}
