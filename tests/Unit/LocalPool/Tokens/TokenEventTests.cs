using System.Text.Json.Nodes;
using AccountPortal.LocalPool.Pools;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using static AccountPortal.Tests.Unit.LocalPool.PoolClientExtensions;

namespace AccountPortal.Tests.Unit.LocalPool.Tokens;

/// <summary>What each change of a user or sign-in does to issued tokens.</summary>
[Trait("Speed", "Slow")]
public sealed class TokenEventTests : IAsyncLifetime
{
    private const string Fine = "";
    private const string Revoked = "NotAuthorizedException: Access Token has been revoked";
    private const string RefreshRevoked = "NotAuthorizedException: Refresh Token has been revoked";

    private const string Disabled = "NotAuthorizedException: User is disabled.";
    private const string Gone = "UserNotFoundException: User does not exist.";

    private static readonly PoolDefinition Events = new()
    {
        Id = "local_events",
        AutoVerifiedAttributes = ["email"],
        TrackSessions = true,
        Clients = [Client("eventful"), Client("unrevocable-events") with { EnableTokenRevocation = false }],
    };

    private PoolHost pool = null!;

    /// <summary>The event, what the sign-in's access and refresh token then are, and those of the user's other sign-in.</summary>
    public static TheoryData<string, string, string, string, string> Rows { get; } = new()
    {
        { "nothing", Fine, Fine, Fine, Fine },
        { "RevokeToken", Revoked, RefreshRevoked, Fine, Fine },
        { "GlobalSignOut", Revoked, RefreshRevoked, Revoked, RefreshRevoked },
        { "RevokeUserSession", Revoked, RefreshRevoked, Fine, Fine },
        { "ChangePassword", Fine, Fine, Fine, Fine },
        { "ConfirmForgotPassword", Fine, Fine, Fine, Fine },
        { "AdminSetUserPassword", Fine, Fine, Fine, Fine },
        { "AdminSetUserPassword temporary", Fine, Fine, Fine, Fine },
        { "AdminResetUserPassword", Fine, Fine, Fine, Fine },
        { "AdminUserGlobalSignOut", Revoked, RefreshRevoked, Revoked, RefreshRevoked },
        { "AdminDisableUser", Disabled, Disabled, Disabled, Disabled },
        { "AdminDisableUser AdminEnableUser", Revoked, RefreshRevoked, Revoked, RefreshRevoked },
        { "AdminDeleteUser", Gone, RefreshRevoked, Gone, RefreshRevoked },
        { "DeleteUser", Gone, RefreshRevoked, Gone, RefreshRevoked },
        { "UpdateUserAttributes", Fine, Fine, Fine, Fine },
        { "renewal", Fine, Fine, Fine, Fine },
        { "expiry", "NotAuthorizedException: Access Token has expired", Fine, "NotAuthorizedException: Access Token has expired", Fine },
    };

    public async ValueTask InitializeAsync() => pool = await PoolHost.StartAsync(options => options.Pools.Add(Events));

    public ValueTask DisposeAsync() => pool.DisposeAsync();

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task An_event_ends_these_tokens_and_no_others(
        string name, string access, string refresh, string otherAccess, string otherRefresh)
    {
        var (username, address) = ("user-" + name.Replace(' ', '-'), $"{name.Replace(' ', '-')}@example.com");
        await pool.CreateUserAsync(username, "local_events", ("email", address), ("email_verified", "true"));
        await pool.CreateUserAsync(username + "-bystander", "local_events");
        var (hit, other, bystander) =
            (await SignInAsync(username), await SignInAsync(username), await SignInAsync(username + "-bystander"));
        if (name != "expiry")
        {
            pool.Clock.Advance(TimeSpan.FromSeconds(1));
        }
        await HappenAsync(name, username, address, hit, other);

        Assert.Equal((access, refresh), await TryAsync(hit));
        Assert.Equal((otherAccess, otherRefresh), await TryAsync(other));
        Assert.Equal(Fine, (await TryAsync(bystander)).Refresh);

        // A service that only verifies signatures notices nothing.
        await RequireSignedAsync((string)hit["IdToken"]!);
        await RequireSignedAsync((string)hit["AccessToken"]!);
    }

    [Fact]
    public async Task Without_revocation_a_refresh_token_cannot_be_revoked_and_no_token_names_its_origin()
    {
        await pool.CreateUserAsync("unrevocable", "local_events");
        var result = await pool.SignInAsync("unrevocable", clientId: "unrevocable-events");

        foreach (var token in new[] { "AccessToken", "IdToken" })
        {
            var claims = Payload((string)result[token]!);
            Assert.DoesNotContain(claims.Select(claim => claim.Key), claim => claim is "origin_jti" or "jti");
        }
        Assert.StartsWith(
            "UnsupportedOperationException",
            await pool.FailAsync("RevokeToken", new() { ["Token"] = (string)result["RefreshToken"]!, ["ClientId"] = "unrevocable-events" }),
            StringComparison.Ordinal);
        Assert.Equal(("", ""), await TryAsync(result, "unrevocable-events"));
    }

    [Fact]
    public async Task Lifetimes_are_the_clients()
    {
        await using var host = await PoolHost.StartAsync(options => options.Pools.Add(Events with
        {
            Clients =
            [
                Client("lasting") with
                {
                    AccessTokenValidity = TimeSpan.FromMinutes(5),
                    IdTokenValidity = TimeSpan.FromDays(1),
                    RefreshTokenValidity = TimeSpan.FromMinutes(60),
                },
            ],
        }));
        await host.CreateUserAsync("lasting", "local_events");
        var result = await host.SignInAsync("lasting", clientId: "lasting");
        var (access, id) = (Payload((string)result["AccessToken"]!), Payload((string)result["IdToken"]!));

        Assert.Equal(300, (int)result["ExpiresIn"]!);
        Assert.Equal(300, (long)access["exp"]! - (long)access["iat"]!);
        Assert.Equal(86_400, (long)id["exp"]! - (long)id["iat"]!);
        var renewal = new JsonObject { ["RefreshToken"] = (string)result["RefreshToken"]!, ["ClientId"] = "lasting" };
        host.Clock.Advance(TimeSpan.FromMinutes(60) - TimeSpan.FromSeconds(1));
        await host.CallAsync("GetTokensFromRefreshToken", renewal);
        host.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal("NotAuthorizedException: Refresh Token has expired", await host.FailAsync("GetTokensFromRefreshToken", renewal));
    }

    private async Task HappenAsync(string name, string username, string address, JsonObject hit, JsonObject other)
    {
        var token = (string)hit["AccessToken"]!;
        switch (name)
        {
            case "nothing":
                break;
            case "RevokeToken":
                await pool.CallAsync(name, new() { ["Token"] = (string)hit["RefreshToken"]!, ["ClientId"] = "eventful" });
                break;
            case "GlobalSignOut" or "DeleteUser":
                await pool.CallAsync(name, Bearer(token));
                break;
            case "RevokeUserSession":
                var sessions = (await pool.CallAsync("ListUserSessions", Bearer(token)))["Sessions"]!.AsArray();
                var current = sessions.Single(session => (bool)session!["IsCurrentSession"]!)!;
                await pool.CallAsync(name, Bearer((string)other["AccessToken"]!, ("SessionId", (string)current["SessionId"]!)));
                break;
            case "ChangePassword":
                await pool.CallAsync(name, Bearer(token, ("PreviousPassword", Password), ("ProposedPassword", "Other-Passw0rd!")));
                break;
            case "ConfirmForgotPassword":
                await pool.CallAsync("ForgotPassword", Name(username, "eventful"));
                var reset = Confirm(username, await pool.CodeSentToAsync(address), "eventful");
                reset["Password"] = "Other-Passw0rd!";
                await pool.CallAsync(name, reset);
                break;
            case "UpdateUserAttributes":
                await pool.CallAsync(name, Bearer(token, ("UserAttributes", Attributes(("email", "new-" + address)))));
                break;
            case "renewal":
                await pool.CallAsync(
                    "GetTokensFromRefreshToken", new() { ["RefreshToken"] = (string)hit["RefreshToken"]!, ["ClientId"] = "eventful" });
                break;
            case "expiry":
                pool.Clock.Advance(TimeSpan.FromMinutes(60));
                break;
            default:
                await AdministerAsync(name, username);
                break;
        }
    }

    // One administrative operation, or several after one another.
    private async Task AdministerAsync(string names, string username)
    {
        var input = new JsonObject { ["UserPoolId"] = "local_events", ["Username"] = username };
        if (names.StartsWith("AdminSetUserPassword", StringComparison.Ordinal))
        {
            input["Password"] = "Other-Passw0rd!";
            input["Permanent"] = !names.EndsWith("temporary", StringComparison.Ordinal);
        }
        foreach (var name in names.Split(' ').Where(name => name.StartsWith("Admin", StringComparison.Ordinal)))
        {
            await pool.CallAsync(name, input);
        }
    }

    private Task<JsonObject> SignInAsync(string username) => pool.SignInAsync(username, clientId: "eventful");

    // Each token is tried out; where it serves, there is no fault.
    private async Task<(string Access, string Refresh)> TryAsync(JsonObject result, string clientId = "eventful") =>
        (await FaultAsync("GetUser", Bearer((string)result["AccessToken"]!)),
            await FaultAsync(
                "GetTokensFromRefreshToken", new() { ["RefreshToken"] = (string)result["RefreshToken"]!, ["ClientId"] = clientId }));

    private async Task<string> FaultAsync(string operation, JsonObject input)
    {
        var (status, body) = await pool.SendAsync(operation, input);
        return status == 200 ? Fine : $"{body["__type"]}: {body["message"]}";
    }

    private async Task RequireSignedAsync(string token)
    {
        var keys = new JsonWebKeySet(
            await pool.Http.GetStringAsync("/local-pool/local_events/.well-known/jwks.json", TestContext.Current.CancellationToken));
        var result = await new JsonWebTokenHandler().ValidateTokenAsync(token, new TokenValidationParameters
        {
            IssuerSigningKeys = keys.Keys,
            ValidIssuer = "http://localhost/local-pool/local_events",
            ValidateAudience = false,
            ValidateLifetime = false,
        });
        Assert.True(result.IsValid, result.Exception?.Message);
    }

    private static JsonObject Payload(string token) => JsonNode.Parse(Base64UrlEncoder.Decode(token.Split('.')[1]))!.AsObject();

    private static ClientDefinition Client(string id) =>
        new() { Id = id, AuthFlows = ["ALLOW_USER_PASSWORD_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"] };
}
