using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace AccountPortal.Services.Tokens;

/// <summary>
/// Validates tokens on arrival: RS256 signature by the pool's key set, issuer, app client, use, time. Key references in the
/// token header (<c>jku</c>, <c>x5u</c>, <c>jwk</c>) are ignored.
/// </summary>
internal sealed class TokenValidator(PoolJwks keys, ICognitoEndpoint endpoint, IOptions<CognitoOptions> options, TimeProvider time)
{
    private static readonly TimeSpan Skew = TimeSpan.FromSeconds(60);
    private static readonly JsonWebTokenHandler Handler = new() { MapInboundClaims = false };

    /// <summary>Validates an access token and its id token.</summary>
    /// <exception cref="SecurityTokenException">A token is invalid.</exception>
    public async Task<ValidatedTokens> ValidateAsync(string accessToken, string idToken, CancellationToken cancellationToken)
    {
        var access = await ValidateOneAsync(accessToken, "access", cancellationToken);
        Require(Claim(access, "client_id") == options.Value.ClientId, "The access token is for another app client.");
        var id = await ValidateOneAsync(idToken, "id", cancellationToken);
        Require(id.Audiences.SequenceEqual([options.Value.ClientId]), "The id token is for another app client.");
        Require(access.Subject.Length > 0 && access.Subject == id.Subject, "The tokens are of two people.");
        return new ValidatedTokens(access, id);
    }

    private static string? Claim(JsonWebToken token, string name) => token.TryGetPayloadValue<string>(name, out var value) ? value : null;

    private static string KeyIdOf(string token)
    {
        try
        {
            return Handler.ReadJsonWebToken(token).Kid;
        }
        catch (ArgumentException e)
        {
            throw new SecurityTokenException("The token cannot be read.", e);
        }
    }

    private static void Require(bool condition, string sentence)
    {
        if (!condition)
        {
            throw new SecurityTokenException(sentence);
        }
    }

    private async Task<JsonWebToken> ValidateOneAsync(string token, string use, CancellationToken cancellationToken)
    {
        var result = await Handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
            IssuerSigningKey = await keys.FindAsync(KeyIdOf(token), cancellationToken)
                ?? throw new SecurityTokenSignatureKeyNotFoundException("The pool has no such key."),
            TryAllIssuerSigningKeys = false,
            IssuerValidator = (issuer, _, _) => endpoint.IsIssuer(issuer)
                ? issuer
                : throw new SecurityTokenInvalidIssuerException("The token is of another issuer."),
            ValidateAudience = false,
            LifetimeValidator = (notBefore, expires, _, _) => IsNow(notBefore, expires),
        });
        if (!result.IsValid)
        {
            throw result.Exception as SecurityTokenException ?? new SecurityTokenException("The token is not valid.", result.Exception);
        }

        var validated = (JsonWebToken)result.SecurityToken;
        Require(Claim(validated, "token_use") == use, "The token is for another use.");
        return validated;
    }

    private bool IsNow(DateTime? notBefore, DateTime? expires)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return expires > now - Skew && (notBefore is null || notBefore <= now + Skew);
    }
}
