using Microsoft.IdentityModel.Tokens;

namespace AccountPortal.LocalPool.Tokens;

/// <summary>The pool's JWKS and OpenID Connect discovery document.</summary>
internal sealed class DiscoveryEndpoints(PoolRegistry registry, SigningKeys keys, IssuerAddress issuer)
{
    public async Task<IResult> KeysAsync(HttpContext context, string poolId)
    {
        WireCors.Expose(context.Response);
        if (registry.FindPool(poolId) is not { } pool)
        {
            return Results.NotFound();
        }
        var signing = await keys.GetAsync(pool);
        return Results.Json(new JsonObject { ["keys"] = new JsonArray(Describe(signing.Id), Describe(signing.Access)) });
    }

    public IResult Discovery(HttpContext context, string poolId)
    {
        WireCors.Expose(context.Response);
        if (registry.FindPool(poolId) is not { } pool)
        {
            return Results.NotFound();
        }
        var address = issuer.IssuerOf(pool);
        return Results.Json(new JsonObject
        {
            ["issuer"] = address,
            ["jwks_uri"] = $"{address}/.well-known/jwks.json",
            ["id_token_signing_alg_values_supported"] = new JsonArray(SecurityAlgorithms.RsaSha256),
            ["subject_types_supported"] = new JsonArray("public"),
            ["response_types_supported"] = new JsonArray("code", "token"),
        });
    }

    private static JsonObject Describe(RsaSecurityKey key) => new()
    {
        ["alg"] = SecurityAlgorithms.RsaSha256,
        ["e"] = Base64UrlEncoder.Encode(key.Parameters.Exponent),
        ["kid"] = key.KeyId,
        ["kty"] = "RSA",
        ["n"] = Base64UrlEncoder.Encode(key.Parameters.Modulus),
        ["use"] = "sig",
    };
}
