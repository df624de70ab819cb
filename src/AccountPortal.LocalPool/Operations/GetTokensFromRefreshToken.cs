namespace AccountPortal.LocalPool.Operations;

internal sealed class GetTokensFromRefreshToken(PoolRegistry registry, TokenRefresh refresh, TokenIssuer issuer) : IOperation
{
    public async Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var token = input.Required("RefreshToken", MemberRule.Token);
        var clientId = input.Required("ClientId", MemberRule.ClientId);
        var secret = input.Optional("ClientSecret", MemberRule.SecretHash);
        var deviceKey = input.Optional("DeviceKey", MemberRule.DeviceKey);
        input.ThrowIfInvalid();

        // This operation takes the client secret itself, not SECRET_HASH.
        var client = registry.RequireClient(clientId).On(deviceKey);
        if (!SecretHash.HasSecret(client.Client, secret))
        {
            throw CognitoFault.NotAuthorized(CognitoTexts.RefreshTokenInvalid);
        }
        var grant = await refresh.GrantAsync(client, token, check: null, cancellationToken);
        return new JsonObject { ["AuthenticationResult"] = await issuer.IssueAsync(grant) };
    }
}
