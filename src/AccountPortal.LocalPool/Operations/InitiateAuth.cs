using System.Text.Json.Nodes;
using AccountPortal.LocalPool.Devices;
using AccountPortal.LocalPool.Pools;
using AccountPortal.LocalPool.SignIn.Starts;
using AccountPortal.LocalPool.Tokens;
using AccountPortal.LocalPool.Wire;

namespace AccountPortal.LocalPool.Operations;

internal sealed class InitiateAuth(PoolRegistry registry, SrpStart srp, PasswordStart password, RefreshStart refresh, TokenIssuer issuer) : IOperation
{
    public async Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var flow = input.RequiredEnum("AuthFlow", [
            "USER_SRP_AUTH", "REFRESH_TOKEN_AUTH", "REFRESH_TOKEN", "CUSTOM_AUTH", "ADMIN_NO_SRP_AUTH", "USER_PASSWORD_AUTH",
            "ADMIN_USER_PASSWORD_AUTH", "USER_AUTH"]);
        var clientId = input.Required("ClientId", MemberRule.ClientId);
        var parameters = input.Map("AuthParameters");
        input.ThrowIfInvalid();

        var client = registry.RequireClient(clientId).On(parameters.GetValueOrDefault("DEVICE_KEY"));
        RequireFlow(client.Client, flow);
        var answer = flow switch
        {
            "USER_SRP_AUTH" => srp.Start(client, parameters),
            "USER_PASSWORD_AUTH" => await password.StartAsync(client, parameters, cancellationToken),
            "REFRESH_TOKEN_AUTH" or "REFRESH_TOKEN" => refresh.Start(client, parameters),
            "CUSTOM_AUTH" => throw CognitoFault.InvalidParameter(Messages.CustomAuthMissing),
            _ => throw CognitoFault.InvalidParameter(Messages.AuthMethodUnsupported),
        };
        return await answer.ToOutputAsync(issuer);
    }

    private static void RequireFlow(ClientDefinition client, string flow)
    {
        var name = flow == "REFRESH_TOKEN" ? "REFRESH_TOKEN_AUTH" : flow;
        if (name.StartsWith("ADMIN_", StringComparison.Ordinal))
        {
            throw CognitoFault.InvalidParameter(Messages.AuthMethodUnsupported);
        }

        // A client that rotates its refresh tokens renews by GetTokensFromRefreshToken alone.
        if (!client.Allows("ALLOW_" + name) || (client.RotateRefreshTokens && name == "REFRESH_TOKEN_AUTH"))
        {
            throw CognitoFault.InvalidParameter(Messages.FlowOff(name));
        }
    }
}
