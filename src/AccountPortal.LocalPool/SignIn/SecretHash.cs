namespace AccountPortal.LocalPool.SignIn;

/// <summary>SECRET_HASH: Base64 of HMAC-SHA256 over user name and client ID, with the client secret as key.</summary>
internal static class SecretHash
{
    public static string Compute(string secret, string username, string clientId) =>
        Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(username + clientId)));

    /// <summary>Throws unless the hash matches one of the names, or the client has no secret and sends no hash.</summary>
    public static void Require(ClientDefinition client, string? hash, params ReadOnlySpan<string> usernames)
    {
        if (client.Secret is null && hash is null)
        {
            return;
        }
        if (hash is null)
        {
            throw CognitoFault.NotAuthorized(CognitoTexts.SecretHashMissing(client.Id));
        }
        if (!Matches(client, hash, usernames))
        {
            throw CognitoFault.NotAuthorized(CognitoTexts.SecretHashWrong(client.Id));
        }
    }

    public static bool Matches(ClientDefinition client, string hash, params ReadOnlySpan<string> usernames)
    {
        var fits = false;
        foreach (var username in usernames)
        {
            fits |= client.Secret is { } secret && SameText(Compute(secret, username, client.Id), hash);
        }
        return fits;
    }

    /// <summary>For RevokeToken and GetTokensFromRefreshToken, which take the secret itself.</summary>
    public static bool HasSecret(ClientDefinition client, string? secret) =>
        client.Secret is null ? secret is null : secret is not null && SameText(client.Secret, secret);

    private static bool SameText(string left, string right) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(left), Encoding.UTF8.GetBytes(right));
}
