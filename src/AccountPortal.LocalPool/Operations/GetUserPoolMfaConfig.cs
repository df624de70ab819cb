namespace AccountPortal.LocalPool.Operations;

internal sealed class GetUserPoolMfaConfig(PoolRegistry registry) : IOperation
{
    public Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var id = input.Required("UserPoolId", MemberRule.PoolId);
        input.ThrowIfInvalid();
        return Task.FromResult(MfaOutput.Describe(registry.RequirePool(id)));
    }
}
