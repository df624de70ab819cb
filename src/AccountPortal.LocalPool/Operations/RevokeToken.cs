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

        // Signed tokens have three parts, refresh tokens five.
        if (token.Count(character => character == '.') == 2)
        {
            throw CognitoFault.UnsupportedTokenType(UnverifiedTexts.NotARefreshToken);
        }
        await database.WriteAsync(store => End(store, client, token), cancellationToken);
        return [];
    }

    // A token that nobody was given, or that was revoked before, is as good as revoked (RFC 7009).
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
