namespace AccountPortal.LocalPool.Operations;

internal sealed class UpdateUserPool(PoolRegistry registry) : IOperation
{
    public async Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var id = input.Required("UserPoolId", MemberRule.PoolId);
        var name = input.Optional("PoolName", MemberRule.Title);
        var settings = PoolSettings.Read(input);
        input.ThrowIfInvalid();

        await registry.ChangeAsync(
            id,
            pool =>
            {
                ImmutablePoolSettings.RequireUnchanged(input, pool);
                var changed = settings(pool) with { Name = name ?? pool.Name };
                return changed.Mfa == MfaConfiguration.On && pool.Mfa != MfaConfiguration.On
                    ? throw CognitoFault.InvalidParameter(CognitoTexts.MfaTurnedOnTooLate)
                    : PoolChecks.RequireCoherent(changed);
            },
            cancellationToken);
        return [];
    }
}
