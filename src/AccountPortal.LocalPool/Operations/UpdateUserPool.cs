using AccountPortal.LocalPool.Pools.Requests;

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
                FixedSettings.RequireUnchanged(input, pool);
                var changed = settings(pool) with { Name = name ?? pool.Name };
                return changed.Mfa == MfaMode.On && pool.Mfa != MfaMode.On
                    ? throw CognitoFault.InvalidParameter(Messages.MfaTurnedOnTooLate)
                    : PoolChecks.RequireCoherent(changed);
            },
            cancellationToken);
        return [];
    }
}
