namespace AccountPortal.LocalPool.SignIn.Flows;

/// <summary>REFRESH_TOKEN_AUTH: new ID and access tokens; the refresh token stays valid.</summary>
internal sealed class RefreshTokenAuthFlow(TokenRefresh refresh) : IAuthFlow
{
    public IReadOnlyList<string> Names => ["REFRESH_TOKEN_AUTH", "REFRESH_TOKEN"];

    public async Task<AuthOutcome> StartAsync(AuthRequest request, CancellationToken cancellationToken)
    {
        var client = request.Client;
        var token = request.Require("REFRESH_TOKEN");
        var hash = request.Parameters.GetValueOrDefault("SECRET_HASH");
        if (client.Client.Secret is not null && hash is null)
        {
            throw CognitoFault.NotAuthorized(CognitoTexts.SecretHashMissing(client.Client.Id));
        }
        return new AuthOutcome.Tokens(
            await refresh.GrantAsync(client, token, user => RequireHash(client.Client, hash, user), cancellationToken));
    }

    // The request carries no user name: the hash is over the canonical one or the sub.
    private static void RequireHash(ClientDefinition client, string? hash, PoolUser user)
    {
        if (hash is not null && !SecretHash.Matches(client, hash, user.Username, user.Sub))
        {
            throw CognitoFault.NotAuthorized(CognitoTexts.RefreshSecretHashWrong(client.Id));
        }
    }
}
