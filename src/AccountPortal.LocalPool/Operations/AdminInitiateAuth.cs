namespace AccountPortal.LocalPool.Operations;

internal sealed class AdminInitiateAuth(PoolRegistry registry, AuthFlows flows) : IOperation
{
    public async Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var poolId = input.Required("UserPoolId", MemberRule.PoolId);
        var clientId = input.Required("ClientId", MemberRule.ClientId);
        var flow = input.RequiredEnum("AuthFlow", AuthFlows.Names);
        var parameters = input.Map("AuthParameters");
        var session = input.Optional("Session", MemberRule.Session);
        input.ThrowIfInvalid();

        var pool = registry.RequirePool(poolId);
        var client = new PoolClient(pool, pool.RequireClient(clientId));
        if (flow == "USER_PASSWORD_AUTH")
        {
            throw CognitoFault.InvalidParameter(CognitoTexts.AuthMethodUnsupported);
        }
        return await flows.StartAsync(
            new AuthRequest(client, flow, parameters, session), _ => CognitoTexts.AdminFlowOff, cancellationToken);
    }
}
