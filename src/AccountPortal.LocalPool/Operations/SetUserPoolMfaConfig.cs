namespace AccountPortal.LocalPool.Operations;

internal sealed class SetUserPoolMfaConfig(PoolRegistry registry) : IOperation
{
    public async Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var id = input.Required("UserPoolId", MemberRule.PoolId);
        var config = PoolMfaSettings.Read(input);
        return MfaOutput.Describe(await registry.ChangeAsync(id, config, cancellationToken));
    }
}
