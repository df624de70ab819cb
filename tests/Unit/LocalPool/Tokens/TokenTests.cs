using System.Text.Json.Nodes;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using static AccountPortal.Tests.Unit.LocalPool.PoolClientExtensions;

namespace AccountPortal.Tests.Unit.LocalPool.Tokens;

public sealed class TokenTests(PoolFixture fixture) : IClassFixture<PoolFixture>
{
    private const string Issuer = "http://localhost/local-pool/local_demo";

    private readonly PoolHost pool = fixture.Pool;

    [Fact]
    public async Task Both_tokens_verify_by_the_published_keys_each_with_its_own()
    {
        var keys = new JsonWebKeySet(
            await pool.Http.GetStringAsync("/local-pool/local_demo/.well-known/jwks.json", TestContext.Current.CancellationToken));
        var result = await pool.SignInAsync("demo@example.com");
        var id = await ValidateAsync((string)result["IdToken"]!, keys, "account-portal");
        var access = await ValidateAsync((string)result["AccessToken"]!, keys, audience: null);

        Assert.NotEqual(id.Kid, access.Kid);
        Assert.Equal(44, id.Kid.Length);
        Assert.Equal(["alg", "kid"], Header((string)result["IdToken"]!).Select(member => member.Key).Order());
        Assert.Equal(id.Subject, access.Subject);
        Assert.Equal(Claim(id, "origin_jti"), Claim(access, "origin_jti"));
        Assert.NotEqual(Claim(id, "jti"), Claim(access, "jti"));
    }

    [Fact]
    public async Task The_claims_are_Cognitos()
    {
        await pool.CreateUserAsync(
            "claims@example.com", attributes: [("custom:loyalty", "7"), ("address", "Main Street 1"), ("given_name", "Cleo")]);
        var result = await pool.SignInAsync("claims@example.com");
        var id = Payload((string)result["IdToken"]!);
        var access = Payload((string)result["AccessToken"]!);

        Assert.True((bool)id["email_verified"]!);
        Assert.Equal("7", (string)id["custom:loyalty"]!);
        Assert.Equal("Main Street 1", (string)id["address"]!["formatted"]!);
        Assert.Equal((string)id["sub"]!, (string)id["cognito:username"]!);
        Assert.Equal(("id", "account-portal", Issuer), ((string)id["token_use"]!, (string)id["aud"]!, (string)id["iss"]!));
        Assert.Equal(
            ("access", "account-portal", "aws.cognito.signin.user.admin", (string)id["sub"]!),
            ((string)access["token_use"]!, (string)access["client_id"]!, (string)access["scope"]!, (string)access["username"]!));
        Assert.Equal(3600, (long)access["exp"]! - (long)access["iat"]!);
        Assert.False(access.ContainsKey("aud"));
    }

    [Fact]
    public async Task The_discovery_document_names_issuer_and_keys()
    {
        var document = JsonNode.Parse(
            await pool.Http.GetStringAsync(
                "/local-pool/local_demo/.well-known/openid-configuration", TestContext.Current.CancellationToken))!;

        Assert.Equal(Issuer, (string)document["issuer"]!);
        Assert.Equal(Issuer + "/.well-known/jwks.json", (string)document["jwks_uri"]!);
        using var unknown = await pool.Http.GetAsync(
            "/local-pool/local_nowhere/.well-known/jwks.json", TestContext.Current.CancellationToken);
        Assert.Equal(404, (int)unknown.StatusCode);
    }

    [Fact]
    public async Task Tokens_that_do_not_serve_are_told_apart()
    {
        var result = await pool.SignInAsync("demo@example.com");
        var access = (string)result["AccessToken"]!;
        var parts = access.Split('.');
        Assert.Equal("NotAuthorizedException: Invalid Access Token", await GetUserFaultAsync("abc"));
        Assert.Equal("NotAuthorizedException: Invalid Access Token", await GetUserFaultAsync((string)result["IdToken"]!));
        Assert.Equal(
            "NotAuthorizedException: Could not verify signature for Access Token",
            await GetUserFaultAsync($"{parts[0]}.{parts[1]}.{new string('A', parts[2].Length)}"));

        await pool.CreateUserAsync("late@example.com");
        var late = await pool.AccessTokenAsync("late@example.com");
        pool.Clock.Advance(TimeSpan.FromMinutes(60));
        Assert.Equal("NotAuthorizedException: Access Token has expired", await GetUserFaultAsync(late));
    }

    [Fact]
    public async Task Renewal_keeps_the_sign_in_and_shows_what_changed()
    {
        await pool.CreateUserAsync("renewed@example.com");
        var first = await pool.SignInAsync("renewed@example.com");
        await pool.CallAsync(
            "UpdateUserAttributes", Bearer((string)first["AccessToken"]!, ("UserAttributes", Attributes(("nickname", "Ren")))));
        pool.Clock.Advance(TimeSpan.FromMinutes(5));

        var renewed = (await pool.CallAsync("GetTokensFromRefreshToken", TokenRefresh(first)))["AuthenticationResult"]!.AsObject();
        var old = (await pool.CallAsync("InitiateAuth", new()
        {
            ["AuthFlow"] = "REFRESH_TOKEN_AUTH",
            ["ClientId"] = "account-portal",
            ["AuthParameters"] = new JsonObject { ["REFRESH_TOKEN"] = (string)first["RefreshToken"]! },
        }))["AuthenticationResult"]!.AsObject();

        foreach (var result in new[] { renewed, old })
        {
            Assert.False(result.ContainsKey("RefreshToken"));
            var (before, after) = (Payload((string)first["IdToken"]!), Payload((string)result["IdToken"]!));
            Assert.Equal("Ren", (string)after["nickname"]!);
            Assert.Equal((long)before["auth_time"]!, (long)after["auth_time"]!);
            Assert.Equal((string)before["origin_jti"]!, (string)after["origin_jti"]!);
            Assert.NotEqual((string)before["jti"]!, (string)after["jti"]!);
        }
    }

    [Fact]
    public async Task A_refresh_token_serves_its_own_client_until_it_expires()
    {
        await pool.CreateUserAsync("owner", "local_plain");
        var result = await pool.SignInAsync("owner", clientId: "plain");

        Assert.Equal(
            "NotAuthorizedException: Invalid Refresh Token.",
            await pool.FailAsync("GetTokensFromRefreshToken", TokenRefresh(result, "srponly")));
        Assert.Equal(
            "NotAuthorizedException: Invalid Refresh Token.",
            await pool.FailAsync("GetTokensFromRefreshToken", new() { ["RefreshToken"] = "abc", ["ClientId"] = "plain" }));
        pool.Clock.Advance(TimeSpan.FromDays(30));
        Assert.Equal(
            "NotAuthorizedException: Refresh Token has expired",
            await pool.FailAsync("GetTokensFromRefreshToken", TokenRefresh(result, "plain")));
    }

    [Fact]
    public async Task A_rotated_token_serves_once()
    {
        await pool.CreateUserAsync("rotator", "local_plain");
        var first = await pool.SignInAsync("rotator", clientId: "rotating");

        var answers = await Task.WhenAll(
            Enumerable.Range(0, 6).Select(_ => pool.SendAsync("GetTokensFromRefreshToken", TokenRefresh(first, "rotating"))));

        var second = Assert.Single(answers, sent => sent.Status == 200).Body["AuthenticationResult"]!.AsObject();
        Assert.All(
            answers.Where(sent => sent.Status != 200), sent => Assert.Equal("RefreshTokenReuseException", (string)sent.Body["__type"]!));
        Assert.NotEqual((string)first["RefreshToken"]!, (string)second["RefreshToken"]!);

        // The new token lives no longer than the first would have.
        pool.Clock.Advance(TimeSpan.FromDays(30));
        Assert.Equal(
            "NotAuthorizedException: Refresh Token has expired",
            await pool.FailAsync("GetTokensFromRefreshToken", TokenRefresh(second, "rotating")));
    }

    [Fact]
    public async Task Within_the_grace_period_a_rotated_token_serves_again()
    {
        await pool.CreateUserAsync("graceful", "local_plain");
        var first = await pool.SignInAsync("graceful", clientId: "graceful");
        await pool.CallAsync("GetTokensFromRefreshToken", TokenRefresh(first, "graceful"));
        pool.Clock.Advance(TimeSpan.FromSeconds(59));
        await pool.CallAsync("GetTokensFromRefreshToken", TokenRefresh(first, "graceful"));
        pool.Clock.Advance(TimeSpan.FromSeconds(1));

        Assert.StartsWith(
            "RefreshTokenReuseException",
            await pool.FailAsync("GetTokensFromRefreshToken", TokenRefresh(first, "graceful")),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Revoking_a_refresh_token_ends_its_sign_in_and_no_other()
    {
        await pool.CreateUserAsync("revoked@example.com");
        var (ended, other) = (await pool.SignInAsync("revoked@example.com"), await pool.SignInAsync("revoked@example.com"));
        var revocation = new JsonObject { ["Token"] = (string)ended["RefreshToken"]!, ["ClientId"] = "account-portal" };
        await pool.CallAsync("RevokeToken", revocation);

        Assert.Equal(
            "NotAuthorizedException: Refresh Token has been revoked",
            await pool.FailAsync("GetTokensFromRefreshToken", TokenRefresh(ended)));
        Assert.Equal("NotAuthorizedException: Access Token has been revoked", await GetUserFaultAsync((string)ended["AccessToken"]!));
        await pool.CallAsync("GetTokensFromRefreshToken", TokenRefresh(other));
        await pool.CallAsync("RevokeToken", revocation);
        revocation["Token"] = (string)other["AccessToken"]!;
        Assert.StartsWith("UnsupportedTokenTypeException", await pool.FailAsync("RevokeToken", revocation), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("plain")]
    [InlineData("unrevocable")]
    public async Task Signing_out_everywhere_ends_every_token(string client)
    {
        var name = "everywhere-" + client;
        await pool.CreateUserAsync(name, "local_plain");
        var (here, there) = (await pool.SignInAsync(name, clientId: client), await pool.SignInAsync(name, clientId: client));
        pool.Clock.Advance(TimeSpan.FromSeconds(1));
        await pool.CallAsync("GlobalSignOut", Bearer((string)here["AccessToken"]!));

        const string Revoked = "NotAuthorizedException: Access Token has been revoked";
        Assert.Equal(Revoked, await pool.FailAsync("GlobalSignOut", Bearer((string)here["AccessToken"]!)));
        Assert.Equal(Revoked, await GetUserFaultAsync((string)there["AccessToken"]!));
        Assert.Equal(
            "NotAuthorizedException: Refresh Token has been revoked",
            await pool.FailAsync("GetTokensFromRefreshToken", TokenRefresh(there, client)));
        await pool.CallAsync("GetUser", Bearer(await pool.AccessTokenAsync(name, clientId: client)));
    }

    [Fact]
    public async Task A_client_without_revocation_refuses_it_and_names_no_origin()
    {
        await pool.CreateUserAsync("unrevocable", "local_plain");
        var result = await pool.SignInAsync("unrevocable", clientId: "unrevocable");

        Assert.False(Payload((string)result["AccessToken"]!).ContainsKey("origin_jti"));
        Assert.StartsWith(
            "UnsupportedOperationException",
            await pool.FailAsync("RevokeToken", new() { ["Token"] = (string)result["RefreshToken"]!, ["ClientId"] = "unrevocable" }),
            StringComparison.Ordinal);
    }

    private Task<string> GetUserFaultAsync(string token) => pool.FailAsync("GetUser", Bearer(token));

    private static JsonObject TokenRefresh(JsonObject result, string clientId = "account-portal") =>
        new() { ["RefreshToken"] = (string)result["RefreshToken"]!, ["ClientId"] = clientId };

    private async Task<JsonWebToken> ValidateAsync(string token, JsonWebKeySet keys, string? audience)
    {
        var result = await new JsonWebTokenHandler().ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuer = Issuer,
            ValidAudience = audience,
            ValidateAudience = audience is not null,
            IssuerSigningKeys = keys.Keys,
            LifetimeValidator = (from, to, _, _) => pool.Clock.GetUtcNow() < to,
        });
        Assert.True(result.IsValid, result.Exception?.Message);
        return (JsonWebToken)result.SecurityToken;
    }

    private static string Claim(JsonWebToken token, string name) => token.GetClaim(name).Value;

    private static JsonObject Header(string token) => Part(token, 0);

    private static JsonObject Payload(string token) => Part(token, 1);

    private static JsonObject Part(string token, int index) => JsonNode.Parse(Base64UrlEncoder.Decode(token.Split('.')[index]))!.AsObject();
}
