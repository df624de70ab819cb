using System.Text.Json.Nodes;

namespace AccountPortal.Tests.Unit.LocalPool.Pools;

/// <summary>UpdateUserPoolClient.</summary>
public sealed class UserPoolClientUpdateTests(PoolFixture fixture) : IClassFixture<PoolFixture>
{
    private const string PoolId = "local_plain";

    private readonly PoolHost pool = fixture.Pool;

    [Fact]
    public async Task An_update_puts_back_what_it_leaves_out_and_keeps_the_secret()
    {
        var made = await CreateAsync(
            """{ "ClientName": "Before", "GenerateSecret": true, "AuthSessionValidity": 9,"""
            + """ "PreventUserExistenceErrors": "ENABLED", "AccessTokenValidity": 2 }""");
        pool.Clock.Advance(TimeSpan.FromSeconds(1));

        JsonObject update = new()
        {
            ["UserPoolId"] = PoolId,
            ["ClientId"] = (string)made["ClientId"]!,
            ["EnableTokenRevocation"] = false,
        };
        var updated = (await pool.CallAsync("UpdateUserPoolClient", update))["UserPoolClient"]!;

        Assert.Equal(
            ("Before", 3, "LEGACY", false),
            (
                (string)updated["ClientName"]!,
                (int)updated["AuthSessionValidity"]!,
                (string)updated["PreventUserExistenceErrors"]!,
                (bool)updated["EnableTokenRevocation"]!));
        Assert.Null(updated["AccessTokenValidity"]);
        Assert.Equal((string)made["ClientSecret"]!, (string)updated["ClientSecret"]!);
        Assert.Equal((double)made["CreationDate"]!, (double)updated["CreationDate"]!);
        Assert.True((double)updated["LastModifiedDate"]! > (double)made["LastModifiedDate"]!);
        Assert.Equal(
            "ResourceNotFoundException: User pool client account-portal does not exist.",
            await pool.FailAsync("UpdateUserPoolClient", new() { ["UserPoolId"] = PoolId, ["ClientId"] = "account-portal" }));
    }

    private static JsonObject Input(string json, string poolId = PoolId)
    {
        var input = JsonNode.Parse(json)!.AsObject();
        input["UserPoolId"] = poolId;
        return input;
    }

    private async Task<JsonNode> CreateAsync(string json, string poolId = PoolId) =>
        (await pool.CallAsync("CreateUserPoolClient", Input(json, poolId)))["UserPoolClient"]!;
}
