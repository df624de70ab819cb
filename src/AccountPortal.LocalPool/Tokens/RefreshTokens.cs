using System.Buffers.Text;

namespace AccountPortal.LocalPool.Tokens;

/// <summary>Refresh tokens: random, in the shape of Cognito's (a JWE of five parts), stored as hashes.</summary>
internal sealed class RefreshTokens(PoolClock clock)
{
    // {"cty":"JWT","enc":"A256GCM","alg":"RSA-OAEP"}
    private const string Header = "eyJjdHkiOiJKV1QiLCJlbmMiOiJBMjU2R0NNIiwiYWxnIjoiUlNBLU9BRVAifQ";

    // Bytes of Cognito's encrypted key, initialisation vector, ciphertext and tag.
    private static readonly int[] PartLengths = [256, 12, 720, 16];

    public string Issue(PoolStore store, string origin, ClientDefinition client) =>
        Issue(store, origin, (clock.GetUtcNow() + client.RefreshTokenValidity).ToUnixTimeMilliseconds());

    /// <summary>The sign-in of a token issued to this client, revoked or not.</summary>
    public static SignInRecord RequireSignIn(PoolStore store, PoolClient client, string token) =>
        FindSignIn(store, token) is { } signIn && signIn.ClientId == client.Client.Id
            ? signIn
            : throw CognitoFault.NotAuthorized(CognitoTexts.RefreshTokenInvalid);

    /// <summary>Throws unless the token is valid: sign-in not revoked, not expired, not rotated beyond the grace period.</summary>
    public void RequireLive(PoolStore store, PoolClient client, string token)
    {
        var (signIn, row) = Find(store, token)!.Value;
        var now = clock.GetUtcNow();
        if (signIn.Revoked)
        {
            throw CognitoFault.NotAuthorized(CognitoTexts.RefreshTokenRevoked);
        }
        if (row.Expires <= now.ToUnixTimeMilliseconds())
        {
            throw CognitoFault.NotAuthorized(CognitoTexts.RefreshTokenExpired);
        }

        // Cognito documents that such a token is invalid, and nothing about its sign-in: newer tokens stay valid.
        if (row.Rotated is { } rotated && now.ToUnixTimeMilliseconds() >= rotated + client.Client.RotationGracePeriod.TotalMilliseconds)
        {
            throw CognitoFault.RefreshTokenReuse(UnverifiedTexts.RefreshTokenReused);
        }
    }

    /// <summary>Rotates a token: the new one has the old one's expiry; the old one stays valid for the grace period.</summary>
    public string Rotate(PoolStore store, string token)
    {
        var (signIn, row) = Find(store, token)!.Value;
        store.Execute(
            "UPDATE refresh_tokens SET rotated = COALESCE(rotated, $now) WHERE hash = $hash",
            ("$now", clock.GetUtcNow().ToUnixTimeMilliseconds()),
            ("$hash", Hash(token)));
        return Issue(store, signIn.Origin, row.Expires);
    }

    /// <summary>The sign-in of a token, revoked or not; null for an unknown token.</summary>
    public static SignInRecord? FindSignIn(PoolStore store, string token) => Find(store, token)?.SignIn;

    private static string Issue(PoolStore store, string origin, long expires)
    {
        var parts = PartLengths.Select(length => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(length)));
        var token = string.Join('.', [Header, .. parts]);
        store.Execute(
            "INSERT INTO refresh_tokens VALUES ($hash, $origin, $expires, NULL)",
            ("$hash", Hash(token)),
            ("$origin", origin),
            ("$expires", expires));
        return token;
    }

    private static (SignInRecord SignIn, (long Expires, long? Rotated) Row)? Find(PoolStore store, string token)
    {
        var row = store.Single(
            "SELECT origin, expires, rotated FROM refresh_tokens WHERE hash = $hash",
            row => ((string Origin, long Expires, long? Rotated)?)(
                row.GetString(0), row.GetInt64(1), row.IsDBNull(2) ? null : row.GetInt64(2)),
            ("$hash", Hash(token)));
        return row is var (origin, expires, rotated) && store.FindSignIn(origin) is { } signIn ? (signIn, (expires, rotated)) : null;
    }

    private static byte[] Hash(string token) => SHA256.HashData(Encoding.UTF8.GetBytes(token));
}
