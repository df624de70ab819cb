using System.Text.Json.Nodes;
using AccountPortal.LocalPool.Storage;
using Microsoft.Extensions.DependencyInjection;
using static AccountPortal.Tests.Unit.LocalPool.PoolClientExtensions;

namespace AccountPortal.Tests.Unit.LocalPool.Pools;

/// <summary>CreateUserPool, ListUserPools, DeleteUserPool, and restarts.</summary>
public sealed class UserPoolLifeTests(PoolFixture fixture) : IClassFixture<PoolFixture>
{
    private readonly PoolHost pool = fixture.Pool;

    [Fact]
    public async Task A_deleted_pool_takes_everything_with_it()
    {
        var made = await CreateAsync("""{ "PoolName": "Doomed", "AutoVerifiedAttributes": ["email"], "DeletionProtection": "ACTIVE" }""");
        var client = await CreateClientAsync(made);
        await pool.CallAsync("SignUp", SignUp("late", client, attributes: ("email", "late@doomed.example")));
        await pool.CreateUserAsync("gone", made);
        var tokens = await pool.SignInAsync("gone", clientId: client);
        Assert.Single(await pool.InboxAsync("late@doomed.example"));

        Assert.Equal(
            "InvalidParameterException: The user pool cannot be deleted because deletion protection is activated. Deletion protection "
            + "must be inactivated first.",
            await pool.FailAsync("DeleteUserPool", new() { ["UserPoolId"] = made }));
        await pool.CallAsync("UpdateUserPool", new() { ["UserPoolId"] = made, ["DeletionProtection"] = "INACTIVE" });
        await pool.CallAsync("DeleteUserPool", new() { ["UserPoolId"] = made });

        Assert.Equal(
            $"ResourceNotFoundException: User pool {made} does not exist.",
            await pool.FailAsync("DescribeUserPool", new() { ["UserPoolId"] = made }));
        Assert.Equal(
            $"ResourceNotFoundException: User pool client {client} does not exist.",
            await pool.FailAsync("InitiateAuth", PasswordSignIn("gone", clientId: client)));
        Assert.Equal(
            "NotAuthorizedException: Could not verify signature for Access Token",
            await pool.FailAsync("GetUser", Bearer((string)tokens["AccessToken"]!)));
        Assert.Equal(
            $"ResourceNotFoundException: User pool {made} does not exist.",
            await pool.FailAsync("DeleteUserPool", new() { ["UserPoolId"] = made }));
        Assert.Empty(await pool.InboxAsync("late@doomed.example"));
        Assert.Equal(0, RowsOf(made, client));
        await pool.SignInAsync("demo@example.com");
    }

    [Fact]
    public async Task Pools_are_listed_page_by_page()
    {
        var made = new List<string>();
        for (var number = 0; number < 3; number++)
        {
            made.Add(await CreateAsync("""{ "PoolName": "Listed" }"""));
        }
        var listed = new List<JsonNode>();
        string? token = null;
        do
        {
            var input = new JsonObject { ["MaxResults"] = 2 };
            if (token is not null)
            {
                input["NextToken"] = token;
            }
            var page = await pool.CallAsync("ListUserPools", input);
            Assert.InRange(page["UserPools"]!.AsArray().Count, 1, 2);
            listed.AddRange(page["UserPools"]!.AsArray().Select(one => one!));
            token = (string?)page["NextToken"];
        }
        while (token is not null);

        var ids = listed.Select(one => (string)one["Id"]!).ToList();
        Assert.Equal(ids.Distinct(), ids);
        Assert.Empty(made.Append("local_demo").Except(ids));
        Assert.Equal(
            ["CreationDate", "Id", "LambdaConfig", "LastModifiedDate", "Name"], listed[0].AsObject().Select(member => member.Key).Order());
        Assert.Equal(
            "InvalidParameterException: 1 validation error detected: Value null at 'maxResults' failed to satisfy constraint: Member "
            + "must not be null",
            await pool.FailAsync("ListUserPools", []));
        Assert.Equal(
            "InvalidParameterException: Invalid pagination token given.",
            await pool.FailAsync("ListUserPools", new() { ["MaxResults"] = 1, ["NextToken"] = "made-up" }));
    }

    [Fact]
    public async Task Pools_made_by_calls_are_there_after_a_restart_and_updates_made_at_once_are_not_mixed()
    {
        using var folder = new TemporaryFolder();
        string made;
        JsonObject shown;
        await using (var before = await PoolHost.StartAsync(folder: folder.Path))
        {
            made = (string)(await before.CallAsync("CreateUserPool", new() { ["PoolName"] = "Kept" }))["UserPool"]!["Id"]!;
            await Task.WhenAll(Enumerable.Range(0, 32).Select(number => before.CallAsync("AddCustomAttributes", new()
            {
                ["UserPoolId"] = made,
                ["CustomAttributes"] = new JsonArray(new JsonObject { ["Name"] = $"a{number}", ["AttributeDataType"] = "String" }),
            })));
            shown = await before.CallAsync("DescribeUserPool", new() { ["UserPoolId"] = made });
        }

        await using var after = await PoolHost.StartAsync(folder: folder.Path);
        var again = await after.CallAsync("DescribeUserPool", new() { ["UserPoolId"] = made });
        Assert.Equal(shown.ToJsonString(), again.ToJsonString());
        Assert.Equal(
            32,
            again["UserPool"]!["SchemaAttributes"]!.AsArray().Count(
                attribute => ((string)attribute!["Name"]!).StartsWith("custom:a", StringComparison.Ordinal)));
    }

    private async Task<string> CreateAsync(string input) =>
        (string)(await pool.CallAsync("CreateUserPool", JsonNode.Parse(input)!.AsObject()))["UserPool"]!["Id"]!;

    private async Task<string> CreateClientAsync(string poolId) => (string)(await pool.CallAsync("CreateUserPoolClient", new()
    {
        ["UserPoolId"] = poolId,
        ["ClientName"] = "Client",
        ["ExplicitAuthFlows"] = new JsonArray("ALLOW_USER_PASSWORD_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"),
    }))["UserPoolClient"]!["ClientId"]!;

    // Every table with a pool or app client column.
    private long RowsOf(string poolId, string clientId) => pool.Services.GetRequiredService<PoolDatabase>().Read(store =>
    {
        var columns = store.Query(
            "SELECT t.name, c.name FROM sqlite_master AS t JOIN pragma_table_info(t.name) AS c WHERE t.type = 'table' AND c.name IN "
            + "('pool', 'client')",
            row => (Table: row.GetString(0), Column: row.GetString(1)));
        Assert.True(columns.Count > 5);
        return columns.Sum(known => store.Single(
            $"SELECT COUNT(*) FROM \"{known.Table}\" WHERE \"{known.Column}\" IN ($pool, $client)",
            row => row.GetInt64(0),
            ("$pool", poolId),
            ("$client", clientId)));
    });
}
