using System.Net;
using System.Security.Cryptography;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace AccountPortal.Tests.Unit.Services.Tokens;

/// <summary>A pool's keys and issuer: makes tokens as Cognito does, and serves the key set.</summary>
internal sealed class TestTokens(TimeProvider time) : HttpMessageHandler, IHttpClientFactory, ICognitoEndpoint
{
    public const string ClientId = "client";
    public const string Subject = "2b1e8f3a-0000-4000-8000-000000000001";

    // Making a key takes long; the tests can share the first.
    private static readonly RSA FirstKey = RSA.Create(2048);

    private readonly Dictionary<string, RSA> keys = new() { ["key-1"] = FirstKey };

    public int KeySetReads { get; private set; }

    public Uri? ServiceUrl => null;

    public string Issuer => "https://pool.test/local_demo";

    public bool AcceptsAnyCredentials => false;

    public RSA Key => keys["key-1"];

    public void AddKey(string id) => keys[id] = RSA.Create(2048);

    public Dictionary<string, object> AccessClaims(TimeSpan? lifetime = null, string subject = Subject) => new()
    {
        ["sub"] = subject,
        ["iss"] = Issuer,
        ["client_id"] = ClientId,
        ["token_use"] = "access",
        ["username"] = "jo",
        ["jti"] = Guid.NewGuid().ToString(),
        ["exp"] = (time.GetUtcNow() + (lifetime ?? TimeSpan.FromHours(1))).ToUnixTimeSeconds(),
    };

    public Dictionary<string, object> IdClaims(TimeSpan? lifetime = null, string subject = Subject) => new()
    {
        ["sub"] = subject,
        ["iss"] = Issuer,
        ["aud"] = ClientId,
        ["token_use"] = "id",
        ["cognito:username"] = "jo",
        ["email"] = "jo@example.com",
        ["exp"] = (time.GetUtcNow() + (lifetime ?? TimeSpan.FromHours(1))).ToUnixTimeSeconds(),
    };

    public string Sign(Dictionary<string, object> claims, string keyId = "key-1", IDictionary<string, object>? header = null) =>
        new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Claims = claims,
            AdditionalHeaderClaims = header,
            SigningCredentials = new(new RsaSecurityKey(keys[keyId]) { KeyId = keyId }, SecurityAlgorithms.RsaSha256),
        });

    public HttpClient CreateClient(string name) => new(this, disposeHandler: false);

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Assert.Equal(new Uri(Issuer + "/.well-known/jwks.json"), request.RequestUri);
        KeySetReads++;
        var set = new
        {
            keys = keys.Select(key => new
            {
                kid = key.Key,
                kty = "RSA",
                alg = "RS256",
                use = "sig",
                n = Base64UrlEncoder.Encode(key.Value.ExportParameters(false).Modulus),
                e = Base64UrlEncoder.Encode(key.Value.ExportParameters(false).Exponent),
            }),
        };
        return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = System.Net.Http.Json.JsonContent.Create(set) });
    }
}
