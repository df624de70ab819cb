namespace AccountPortal.LocalPool.Operations;

internal sealed class InitiateAuth(PoolRegistry registry, AuthFlows flows) : IOperation
{
    public async Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var flow = input.RequiredEnum("AuthFlow", AuthFlows.Names);
        var clientId = input.Required("ClientId", MemberRule.ClientId);
        var parameters = input.Map("AuthParameters");
        var session = input.Optional("Session", MemberRule.Session);
        input.ThrowIfInvalid();

        var client = registry.RequireClient(clientId);
        if (flow.StartsWith("ADMIN_", StringComparison.Ordinal))
        {
            throw CognitoFault.InvalidParameter(CognitoTexts.AuthMethodUnsupported);
        }
        return await flows.StartAsync(new AuthRequest(client, flow, parameters, session), CognitoTexts.FlowOff, cancellationToken);
    }
}
