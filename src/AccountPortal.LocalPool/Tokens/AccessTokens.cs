using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace AccountPortal.LocalPool.Tokens;

/// <summary>Verifies the access tokens of user operations.</summary>
internal sealed class AccessTokens(SigningKeys keys, PoolClock clock)
{
    // Clients send the same token with each request, and a verified signature stays valid.
    private const int MostProven = 256;

    private static readonly JsonWebTokenHandler Handler = new();

    private readonly ConcurrentDictionary<string, ProvenToken> proven = new();

    /// <summary>Verifies signature, <c>token_use</c>, expiry and scope. Call it before the transaction.</summary>
    public async Task<Bearer> ReadAsync(string accessToken)
    {
        var hash = Convert.ToHexString(SHA256.HashData(MemoryMarshal.AsBytes(accessToken.AsSpan())));
        if (!proven.TryGetValue(hash, out var token))
        {
            token = await ProveAsync(accessToken);
            if (proven.Count >= MostProven)
            {
                proven.Clear();
            }
            proven[hash] = token;
        }

        // The pool may have been changed or deleted since.
        var (pool, _) = keys.Find(token.KeyId) ?? throw CognitoFault.NotAuthorized(CognitoTexts.AccessTokenSignature);
        if (clock.GetUtcNow().UtcDateTime >= token.ValidTo)
        {
            throw CognitoFault.NotAuthorized(CognitoTexts.AccessTokenExpired);
        }
        if (!token.Scope.Split(' ').Contains(TokenIssuer.UserScope))
        {
            throw CognitoFault.NotAuthorized(CognitoTexts.AccessTokenScope);
        }
        return new Bearer(
            new PoolClient(pool, pool.RequireClient(token.ClientId)),
            token.Sub,
            token.Origin,
            token.AuthTime)
        { DeviceKey = token.DeviceKey };
    }

    /// <summary>The token's user; throws when the token is revoked or the user is disabled or deleted.</summary>
    public static PoolUser RequireUser(PoolStore store, Bearer bearer)
    {
        var user = store.GetUser(bearer.Client.Pool.Id, bearer.Sub) ?? throw CognitoFault.UserNotFound(CognitoTexts.UserUnknown);
        if (!user.Enabled)
        {
            throw CognitoFault.NotAuthorized(CognitoTexts.UserDisabled);
        }
        var signIn = bearer.Origin.Length > 0 ? store.FindSignIn(bearer.Origin) : null;
        return signIn is { Revoked: true } || user.SignedOutAt?.ToUnixTimeSeconds() > bearer.AuthTime
            ? throw CognitoFault.NotAuthorized(CognitoTexts.AccessTokenRevoked)
            : user;
    }

    private async Task<ProvenToken> ProveAsync(string accessToken)
    {
        if (!Handler.CanReadToken(accessToken) || !TryRead(accessToken, out var token))
        {
            throw CognitoFault.NotAuthorized(CognitoTexts.AccessTokenInvalid);
        }
        var (pool, use) = keys.Find(token.Kid) ?? throw CognitoFault.NotAuthorized(CognitoTexts.AccessTokenSignature);
        if (use != SigningKeys.Access)
        {
            throw CognitoFault.NotAuthorized(CognitoTexts.AccessTokenInvalid);
        }
        await RequireSignatureAsync(token, pool);
        return new ProvenToken(
            token.Kid, token.ValidTo, Claim(token, "scope"), Claim(token, "client_id"), token.Subject, Claim(token, "origin_jti"),
            long.Parse(Claim(token, "auth_time"), CultureInfo.InvariantCulture), Claim(token, "device_key"));
    }

    private async Task RequireSignatureAsync(JsonWebToken token, PoolDefinition pool)
    {
        var result = await Handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            IssuerSigningKey = (await keys.GetAsync(pool)).Access,
            ValidAlgorithms = [SecurityAlgorithms.RsaSha256],

            // The key identifies the pool, whatever its address was then; expiry is checked by the pool's clock.
            ValidateIssuer = false,
            ValidateAudience = false,
            ValidateLifetime = false,
        });
        if (!result.IsValid)
        {
            throw CognitoFault.NotAuthorized(CognitoTexts.AccessTokenSignature);
        }
    }

    private static bool TryRead(string accessToken, out JsonWebToken token)
    {
        try
        {
            token = Handler.ReadJsonWebToken(accessToken);
            return token is { Kid.Length: > 0 };
        }
        catch (Exception exception) when (exception is ArgumentException or SecurityTokenException)
        {
            token = null!;
            return false;
        }
    }

    private static string Claim(JsonWebToken token, string name) => token.TryGetClaim(name, out var claim) ? claim.Value : "";

    /// <summary>The claims of a token with a verified signature.</summary>
    private sealed record ProvenToken(
        string KeyId, DateTime ValidTo, string Scope, string ClientId, string Sub, string Origin, long AuthTime, string DeviceKey);
}
