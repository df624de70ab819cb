namespace AccountPortal.LocalPool.Operations;

internal sealed class RevokeToken(PoolDatabase database, PoolRegistry registry) : IOperation
{
    public async Task<JsonObject> ExecuteAsync(InputReader input, CancellationToken cancellationToken)
    {
        var token = input.Required("Token", MemberRule.Token);
        var clientId = input.Required("ClientId", MemberRule.ClientId);
        var secret = input.Optional("ClientSecret", MemberRule.SecretHash);
        input.ThrowIfInvalid();

        var client = registry.FindClient(clientId);
        if (client is null || !SecretHash.HasSecret(client.Client, secret))
        {
            throw CognitoFault.Unauthorized(UnverifiedTexts.RevokeUnauthorized);
        }
        if (!client.Client.EnableTokenRevocation)
        {
            throw CognitoFault.UnsupportedOperation(UnverifiedTexts.RevocationOff);
        }

        // A JWS has three parts, a refresh token (JWE) five.
        if (token.Count(character => character == '.') == 2)
        {
            throw CognitoFault.UnsupportedTokenType(UnverifiedTexts.NotARefreshToken);
        }
        await database.WriteAsync(store => End(store, client, token), cancellationToken);
        return [];
    }

    // RFC 7009, section 2.2: an unknown or revoked token is no error.
    private static void End(PoolStore store, PoolClient client, string token)
    {
        if (RefreshTokens.FindSignIn(store, token) is not { } signIn)
        {
            return;
        }
        if (signIn.ClientId != client.Client.Id)
        {
            throw CognitoFault.Unauthorized(UnverifiedTexts.RevokeUnauthorized);
        }
        store.EndSignIn(signIn.Origin);
    }
}
