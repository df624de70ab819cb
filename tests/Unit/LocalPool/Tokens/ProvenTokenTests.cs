using System.Text.Json.Nodes;
using static AccountPortal.Tests.Unit.LocalPool.PoolClientExtensions;

namespace AccountPortal.Tests.Unit.LocalPool.Tokens;

/// <summary>Tokens whose signature is already verified.</summary>
public sealed class ProvenTokenTests
{
    private readonly string[] names = [.. Enumerable.Range(0, 3).Select(number => $"proven{number}@example.com")];

    [Fact]
    public async Task It_is_good_for_as_long_as_any_other()
    {
        await using var pool = await PoolHost.StartAsync();
        var token = await pool.AccessTokenAsync("demo@example.com");
        await pool.CallAsync("GetUser", Bearer(token));
        await pool.CallAsync("GetUser", Bearer(token));

        Assert.StartsWith(
            "NotAuthorizedException", await pool.FailAsync("GetUser", Bearer(token[..^4] + "AAAA")), StringComparison.Ordinal);
        pool.Clock.Advance(TimeSpan.FromHours(2));
        Assert.Equal("NotAuthorizedException: Access Token has expired", await pool.FailAsync("GetUser", Bearer(token)));
    }

    [Fact]
    public async Task It_tells_of_its_own_user_alone()
    {
        await using var pool = await PoolHost.StartAsync();
        foreach (var name in names)
        {
            await pool.CreateUserAsync(name, "local_demo", ("email", name), ("email_verified", "true"));
        }
        var tokens = await Task.WhenAll(names.Select(name => pool.AccessTokenAsync(name)));

        for (var round = 0; round < 2; round++)
        {
            var emails = await Task.WhenAll(
                tokens.Select(async token => (await pool.CallAsync("GetUser", Bearer(token))).Attribute("email")));
            Assert.Equal(names, emails);
        }
    }

    [Fact]
    public async Task It_ends_with_its_pool()
    {
        await using var pool = await PoolHost.StartAsync();
        var id = (string)(await pool.CallAsync("CreateUserPool", new() { ["PoolName"] = "Brief" }))["UserPool"]!["Id"]!;
        var made = await pool.CallAsync("CreateUserPoolClient", new()
        {
            ["UserPoolId"] = id,
            ["ClientName"] = "Brief",
            ["ExplicitAuthFlows"] = new JsonArray("ALLOW_USER_PASSWORD_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"),
        });
        await pool.CreateUserAsync("brief", id);
        var token = await pool.AccessTokenAsync("brief", clientId: (string)made["UserPoolClient"]!["ClientId"]!);
        await pool.CallAsync("GetUser", Bearer(token));

        await pool.CallAsync("DeleteUserPool", new() { ["UserPoolId"] = id });

        Assert.StartsWith("NotAuthorizedException", await pool.FailAsync("GetUser", Bearer(token)), StringComparison.Ordinal);
    }
}
