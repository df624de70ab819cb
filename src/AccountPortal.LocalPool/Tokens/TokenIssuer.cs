using System.Buffers.Text;
using Microsoft.IdentityModel.Tokens;

namespace AccountPortal.LocalPool.Tokens;

/// <summary>Signs ID and access tokens and builds the AuthenticationResult.</summary>
internal sealed class TokenIssuer(PoolDatabase database, SigningKeys keys, IssuerAddress issuer, PoolClock clock)
{
    public const string UserScope = "aws.cognito.signin.user.admin";

    public async Task<JsonObject> IssueAsync(TokenGrant grant)
    {
        var signing = await keys.GetAsync(grant.Client.Pool);
        var groups = database.Read(store => GroupClaims.Of(store, grant.User));
        var eventId = grant.EventId ?? Guid.NewGuid().ToString();
        var result = new JsonObject
        {
            ["AccessToken"] = Sign(signing.Access, AccessClaims(grant, groups, eventId)),
            ["ExpiresIn"] = (long)grant.Client.Client.AccessTokenValidity.TotalSeconds,
            ["IdToken"] = Sign(signing.Id, IdClaims(grant, groups, eventId)),
            ["TokenType"] = "Bearer",
        };
        if (grant.RefreshToken is not null)
        {
            result["RefreshToken"] = grant.RefreshToken;
        }
        if (grant.Device is { GroupKey: { } group } device)
        {
            result["NewDeviceMetadata"] = new JsonObject { ["DeviceKey"] = device.Key, ["DeviceGroupKey"] = group };
        }
        return result;
    }

    private JsonObject AccessClaims(TokenGrant grant, GroupClaims groups, string eventId)
    {
        var client = grant.Client.Client;
        var claims = new JsonObject
        {
            ["sub"] = grant.User.Sub,
            ["iss"] = issuer.IssuerOf(grant.Client.Pool),
            ["client_id"] = client.Id,
            ["event_id"] = eventId,
            ["token_use"] = SigningKeys.Access,
            ["scope"] = UserScope,
            ["auth_time"] = grant.AuthTime,
        };
        if (grant.Device is { } device)
        {
            claims["device_key"] = device.Key;
        }
        groups.AddNames(claims);
        AddTimes(claims, client.AccessTokenValidity);
        AddRevocation(claims, grant);
        claims["username"] = grant.User.Username;
        return claims;
    }

    private JsonObject IdClaims(TokenGrant grant, GroupClaims groups, string eventId)
    {
        var client = grant.Client.Client;
        var claims = new JsonObject
        {
            ["sub"] = grant.User.Sub,
            ["iss"] = issuer.IssuerOf(grant.Client.Pool),
            ["cognito:username"] = grant.User.Username,
            ["aud"] = client.Id,
            ["event_id"] = eventId,
            ["token_use"] = SigningKeys.Id,
            ["auth_time"] = grant.AuthTime,
        };
        groups.AddNamesAndRoles(claims);
        AddTimes(claims, client.IdTokenValidity);
        AddRevocation(claims, grant);
        foreach (var (name, value) in grant.User.Attributes.Where(attribute => client.MayRead(attribute.Key)))
        {
            claims[name] = ClaimValue(name, value);
        }
        return claims;
    }

    private void AddTimes(JsonObject claims, TimeSpan validity)
    {
        var now = clock.GetUtcNow().ToUnixTimeSeconds();
        claims["exp"] = now + (long)validity.TotalSeconds;
        claims["iat"] = now;
    }

    // The claims of token revocation; absent when EnableTokenRevocation is off.
    private static void AddRevocation(JsonObject claims, TokenGrant grant)
    {
        if (grant.Client.Client.EnableTokenRevocation)
        {
            claims["origin_jti"] = grant.Origin;
            claims["jti"] = Guid.NewGuid().ToString();
        }
    }

    // All attributes are strings, except those that OpenID Connect Core, section 5.1, types otherwise.
    private static JsonNode ClaimValue(string name, string value) => name switch
    {
        StandardAttributes.EmailVerified or StandardAttributes.PhoneNumberVerified => value == "true",
        "address" => new JsonObject { ["formatted"] = value },
        _ => value,
    };

    // By hand: Cognito's header has no typ, and libraries add one.
    private static string Sign(RsaSecurityKey key, JsonObject claims)
    {
        var header = new JsonObject { ["kid"] = key.KeyId, ["alg"] = SecurityAlgorithms.RsaSha256 };
        var content = $"{Encode(header)}.{Encode(claims)}";
        var factory = key.CryptoProviderFactory;
        var signer = factory.CreateForSigning(key, SecurityAlgorithms.RsaSha256);
        try
        {
            return $"{content}.{Base64Url.EncodeToString(signer.Sign(Encoding.ASCII.GetBytes(content)))}";
        }
        finally
        {
            factory.ReleaseSignatureProvider(signer);
        }
    }

    private static string Encode(JsonObject part) => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(part, WireJson.Options));
}
