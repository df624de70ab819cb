namespace AccountPortal.LocalPool.Operations;

internal sealed class GetUserPoolSessionConfiguration(PoolRegistry registry) : IOperation
{
    public Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var id = input.Required("UserPoolId", MemberRule.PoolId);
        input.ThrowIfInvalid();
        return Task.FromResult(SessionConfiguration.Describe(registry.RequirePool(id)));
    }
}
