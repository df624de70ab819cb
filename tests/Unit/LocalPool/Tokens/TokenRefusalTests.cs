using System.Text.Json.Nodes;
using AccountPortal.LocalPool.Pools;
using AccountPortal.LocalPool.Storage;
using AccountPortal.LocalPool.Users;
using AccountPortal.LocalPool.Wire;
using Microsoft.Extensions.DependencyInjection;
using static AccountPortal.Tests.Unit.LocalPool.PoolClientExtensions;

namespace AccountPortal.Tests.Unit.LocalPool.Tokens;

/// <summary>Every operation with an access token refuses an invalid one and says why.</summary>
public sealed class TokenRefusalTests(PoolFixture fixture) : IClassFixture<PoolFixture>
{
    // Where the access token is not required by the model; all others are found by their answer to an empty input.
    private static readonly string[] OptionalToken = ["AssociateSoftwareToken", "VerifySoftwareToken", "GetDevice", "ForgetDevice"];

    // What else an operation requires, right or wrong: the token comes first.
    private static readonly JsonObject Members = new()
    {
        ["AttributeName"] = "nonsense",
        ["Code"] = "000000",
        ["Credential"] = new JsonObject(),
        ["CredentialId"] = "nonsense",
        ["DeviceKey"] = "local_0",
        ["MFAOptions"] = new JsonArray(),
        ["ProposedPassword"] = "short",
        ["PreviousPassword"] = "wrong",
        ["SessionId"] = "nonsense",
        ["SoftwareTokenMfaSettings"] = new JsonObject { ["Enabled"] = true },
        ["UserAttributeNames"] = new JsonArray("nonsense"),
        ["UserAttributes"] = Attributes(("nonsense", "value")),
        ["UserCode"] = "000000",
    };

    private readonly PoolHost pool = fixture.Pool;

    [Fact]
    public async Task A_revoked_one() =>
        await EachRefusesAsync("refused-revoked", "NotAuthorizedException: Access Token has been revoked", async (_, result) =>
        await pool.CallAsync("RevokeToken", new() { ["Token"] = (string)result["RefreshToken"]!, ["ClientId"] = "plain" }));

    [Fact]
    public async Task One_of_a_user_who_signed_out_everywhere() =>
        await EachRefusesAsync("refused-signed-out", "NotAuthorizedException: Access Token has been revoked", async (username, _) =>
            await pool.CallAsync("GlobalSignOut", Bearer(await pool.AccessTokenAsync(username, clientId: "plain"))));

    [Fact]
    public async Task One_of_a_disabled_user() =>
        await EachRefusesAsync("refused-disabled", "NotAuthorizedException: User is disabled.", (username, _) =>
        ChangeAsync(username, (store, user) =>
        {
            user.Enabled = false;
            store.SaveUser(user, pool.Clock.GetUtcNow());
        }));

    [Fact]
    public async Task One_of_a_deleted_user() =>
        await EachRefusesAsync("refused-deleted", "UserNotFoundException: User does not exist.", (username, _) =>
        ChangeAsync(username, (store, user) => store.Execute("DELETE FROM users WHERE sub = $sub", ("$sub", user.Sub))));

    private async Task EachRefusesAsync(string username, string refusal, Func<string, JsonObject, Task> end)
    {
        await pool.CreateUserAsync(username, "local_plain");
        var result = await pool.SignInAsync(username, clientId: "plain");
        await end(username, result);

        var operations = await OperationsAsync();
        Assert.True(operations.Count >= 22, string.Join(' ', operations));
        foreach (var operation in operations)
        {
            var input = (JsonObject)Members.DeepClone();
            input["AccessToken"] = (string)result["AccessToken"]!;
            Assert.Equal((operation, refusal), (operation, await pool.FailAsync(operation, input)));
        }
    }

    private async Task<List<string>> OperationsAsync()
    {
        var found = new List<string>(OptionalToken);
        foreach (var operation in pool.Services.GetServices<IOperation>().Select(
            operation => operation.GetType().Name).Except(OptionalToken))
        {
            var (status, body) = await pool.SendAsync(operation, []);
            if (status == 400 && ((string?)body["message"])?.Contains("at 'accessToken'", StringComparison.Ordinal) == true)
            {
                found.Add(operation);
            }
        }
        return found;
    }

    private Task ChangeAsync(string username, Action<PoolStore, PoolUser> change)
    {
        var definition = pool.Services.GetRequiredService<PoolRegistry>().RequirePool("local_plain");
        return pool.Services.GetRequiredService<PoolDatabase>().WriteAsync(
            store => change(store, store.FindUser(definition, username)!), TestContext.Current.CancellationToken);
    }
}
