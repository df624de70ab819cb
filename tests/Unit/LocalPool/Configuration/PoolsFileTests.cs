using System.Text.Json.Nodes;
using AccountPortal.LocalPool.Configuration;
using AccountPortal.LocalPool.Wire;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using static AccountPortal.Tests.Unit.LocalPool.PoolClientExtensions;

namespace AccountPortal.Tests.Unit.LocalPool.Configuration;

public sealed class PoolsFileTests : IDisposable
{
    private const string Pool = """
        "Id": "local_file", "Name": "File", "AutoVerifiedAttributes": ["email"], "Mfa": "Optional", "TotpMfa": true, "SmsMfa": true,
        "Clients": [{ "Id": "file", "AuthFlows": ["ALLOW_USER_PASSWORD_AUTH"], "AccessTokenValidity": "00:10:00" }]
        """;

    private readonly TemporaryFolder folder = new();

    [Fact]
    public async Task A_file_brings_pools_clients_and_users()
    {
        await using var pool = await StartAsync($$"""
            {
              // Comments and commas at the end are allowed.
              "Pools": [{ {{Pool}}, "Users": [
                {
                  "Username": "ann", "Password": "Annas-Passw0rd!", "Groups": ["staff"],
                  "Attributes": { "email": "ann@file.example", "email_verified": "true" },
                },
                { "Username": "bob", "TemporaryPassword": "Bobs-Passw0rd!" },
                {
                  "Username": "cho", "Password": "Chos-Passw0rd!",
                  "Mfa": ["SOFTWARE_TOKEN_MFA"], "TotpSecret": "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP",
                },
                { "Username": "dan", "Password": "Dans-Passw0rd!", "Status": "UNCONFIRMED" },
                { "Username": "eve", "Password": "Eves-Passw0rd!", "Enabled": false },
              ] }],
            }
            """);

        Assert.Equal(600, (int)(await pool.SignInAsync("ann", "Annas-Passw0rd!", "file"))["ExpiresIn"]!);
        Assert.Equal(
            "true",
            (await pool.CallAsync("GetUser", Bearer(await pool.AccessTokenAsync("ann", "Annas-Passw0rd!", "file")))).Attribute(
                "email_verified"));
        Assert.Equal(
            "staff",
            (string)(await pool.CallAsync(
                "AdminListGroupsForUser", new() { ["UserPoolId"] = "local_file", ["Username"] = "ann" }))["Groups"]![0]!["GroupName"]!);
        Assert.Equal("NEW_PASSWORD_REQUIRED", (string)(await SignInAsync(pool, "bob", "Bobs-Passw0rd!"))["ChallengeName"]!);
        Assert.Equal("SOFTWARE_TOKEN_MFA", (string)(await SignInAsync(pool, "cho", "Chos-Passw0rd!"))["ChallengeName"]!);
        Assert.Equal(
            "UserNotConfirmedException: User is not confirmed.",
            await pool.FailAsync("InitiateAuth", PasswordSignIn("dan", "Dans-Passw0rd!", "file")));
        Assert.Equal(
            "NotAuthorizedException: User is disabled.",
            await pool.FailAsync("InitiateAuth", PasswordSignIn("eve", "Eves-Passw0rd!", "file")));
    }

    [Fact]
    public async Task Users_come_once_and_new_ones_at_the_next_start()
    {
        string User(string name) => $$"""{ "Username": "{{name}}", "Password": "Files-Passw0rd!" }""";
        string Users(params string[] names) => $$"""
            { "Pools": [{ {{Pool}}, "Users": [{{string.Join(',', names.Select(User))}}] }] }
            """;
        await using (var first = await StartAsync(Users("ann")))
        {
            await first.CallAsync(
                "AdminSetUserPassword",
                new() { ["UserPoolId"] = "local_file", ["Username"] = "ann", ["Password"] = "Other-Passw0rd!", ["Permanent"] = true });
        }

        await using var second = await StartAsync(Users("ann", "bob"));
        await second.SignInAsync("ann", "Other-Passw0rd!", "file");
        await second.SignInAsync("bob", "Files-Passw0rd!", "file");
        Assert.Equal(
            2,
            (int)(await second.CallAsync(
                "DescribeUserPool", new() { ["UserPoolId"] = "local_file" }))["UserPool"]!["EstimatedNumberOfUsers"]!);
    }

    [Fact]
    public async Task A_reset_brings_the_configured_data_back_and_nothing_else()
    {
        await using var pool = await PoolHost.StartAsync(folder: folder.Path);
        await pool.CreateUserAsync("stranger@example.com");
        var token = await pool.AccessTokenAsync("demo@example.com");
        await pool.CallAsync("UpdateUserAttributes", Bearer(token, ("UserAttributes", Attributes(("given_name", "Changed")))));
        await pool.CallAsync("ForgotPassword", Name("demo@example.com"));
        await pool.CallAsync("UpdateUserPool", new() { ["UserPoolId"] = "local_demo", ["PoolName"] = "Changed" });
        var added =
            (string)(await pool.CallAsync(
                "CreateUserPoolClient", new() { ["UserPoolId"] = "local_demo", ["ClientName"] = "Added" }))["UserPoolClient"]!["ClientId"]!;
        var reset = pool.Services.GetRequiredService<PoolReset>();

        await reset.ResetAsync("local_demo", TestContext.Current.CancellationToken);

        Assert.Equal("UserNotFoundException: User does not exist.", await pool.FailAsync("GetUser", Bearer(token)));
        Assert.Equal(
            "NotAuthorizedException: Incorrect username or password.",
            await pool.FailAsync("InitiateAuth", PasswordSignIn("stranger@example.com")));
        Assert.Equal(
            "Dana", (await pool.CallAsync("GetUser", Bearer(await pool.AccessTokenAsync("demo@example.com")))).Attribute("given_name"));
        Assert.Empty(await pool.InboxAsync("demo@example.com"));
        var shown = (await pool.CallAsync("DescribeUserPool", new() { ["UserPoolId"] = "local_demo" }))["UserPool"]!;
        Assert.Equal(
            ("Demo", 4, "OPTIONAL"), ((string)shown["Name"]!, (int)shown["EstimatedNumberOfUsers"]!, (string)shown["MfaConfiguration"]!));
        Assert.StartsWith(
            "ResourceNotFoundException",
            await pool.FailAsync("DescribeUserPoolClient", new() { ["UserPoolId"] = "local_demo", ["ClientId"] = added }),
            StringComparison.Ordinal);
        await Assert.ThrowsAsync<CognitoFault>(() => reset.ResetAsync("local_unknown", TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("""{ "Pools": [ }""", "line 1, Pools[0]: this is not JSON.")]
    [InlineData("""{ "Pools": [{ "Id": "local_file", "Colour": "red" }] }""", "line 1, Pools[0].Colour: there is no member 'Colour' here.")]
    [InlineData(
        """{ "Pools": [{ "Id": "local_file", "CreatedAt": "2026-01-01" }] }""",
        "line 1, Pools[0].CreatedAt: there is no member 'CreatedAt' here.")]
    [InlineData(
        """{ "Pools": [{ "Id": "local_file", "Mfa": "Maybe" }] }""",
        "line 1, Pools[0].Mfa: the value is not one that this member can have.")]
    [InlineData(
        """{ "Pools": [{ "Id": "local_file", "Name": null }] }""",
        "line 1, Pools[0].Name: the value is not one that this member can have.")]
    [InlineData("""{ "Pools": [{ "Id": "file" }] }""", "Pools[0]: the Id 'file' does not look like local_name.")]
    [InlineData("""{ "Pools": [{ "Id": "local_file", "Mfa": "On" }] }""", "Pools[0]: local_file has MFA but ")]
    [InlineData(
        """{ "Pools": [{ "Id": "local_file", "Clients": [{ }] }] }""",
        "Pools[0]: the app client '' of local_file needs an Id of 1 to 128 letters, digits, '_', '+' or '-'.")]
    [InlineData(
        """{ "Pools": [{ "Id": "local_file", "Users": [{ "Username": "a b" }] }] }""",
        "Pools[0].Users[0].Username: 1 to 128 characters without spaces are needed.")]
    [InlineData(
        """{ "Pools": [{ "Id": "local_file", "UsernameAttributes": ["email"], "Users": [{ "Username": "ann" }] }] }""",
        "Pools[0].Users[0].Username: Username should be an email.")]
    [InlineData(
        """{ "Pools": [{ "Id": "local_file", "Users": [{ "Username": "ann" }, { "Username": "ann" }] }] }""",
        "Pools[0].Users[1].Username: another user has the same name.")]
    [InlineData(
        """{ "Pools": [{ "Id": "local_file", "Users": [{ "Username": "ann", "Password": "short" }] }] }""",
        "Pools[0].Users[0].Password: Password did not conform with policy: Password not long enough.")]
    [InlineData(
        """{ "Pools": [{ "Id": "local_file", "Users": ["""
        + """{ "Username": "ann", "Password": "Files-Passw0rd!", "TemporaryPassword": "Files-Passw0rd!" }] }] }""",
        "Pools[0].Users[0].TemporaryPassword: the user has a Password already.")]
    [InlineData(
        """{ "Pools": [{ "Id": "local_file", "Users": [{ "Username": "ann", "Attributes": { "custom:x": "y" } }] }] }""",
        "Pools[0].Users[0].Attributes: Attributes did not conform to the schema: custom:x: Attribute does not exist in the schema.")]
    [InlineData(
        """{ "Pools": [{ "Id": "local_file", "Users": [{ "Username": "ann", "Status": "HAPPY" }] }] }""",
        "Pools[0].Users[0].Status: 'HAPPY' is none of UNCONFIRMED, CONFIRMED, FORCE_CHANGE_PASSWORD, RESET_REQUIRED.")]
    [InlineData(
        """{ "Pools": [{ "Id": "local_file", "Users": [{ "Username": "ann", "Mfa": ["SMS_MFA"],"""
        + """ "Attributes": { "phone_number": "+12025550123" } }] }] }""",
        "Pools[0].Users[0].Mfa: 'SMS_MFA' is not a second factor that the pool offers.")]
    public async Task A_mistake_stops_the_start_with_one_sentence_that_says_where(string file, string sentence)
    {
        var exception = await Assert.ThrowsAsync<OptionsValidationException>(() => StartAsync(file));

        Assert.StartsWith(
            $"LocalPool:PoolsFile: {Path.Combine(folder.Path, "pools.json")}: {sentence}", exception.Message, StringComparison.Ordinal);
        Assert.Single(exception.Failures);
    }

    [Fact]
    public async Task A_file_that_is_not_there_stops_the_start()
    {
        var exception = await Assert.ThrowsAsync<OptionsValidationException>(() =>
            PoolHost.StartAsync(options => options.PoolsFile.Add("missing.json"), folder.Path));

        Assert.StartsWith("LocalPool:PoolsFile: missing.json: the file cannot be read: ", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Alone_the_pool_ends_with_a_code_when_its_file_is_not_there() =>
        Assert.Equal(1, await AccountPortal.LocalPool.Program.Main(
            ["--environment", "Development", "--LocalPool:DataDirectory", folder.Path, "--LocalPool:PoolsFile", "missing.json"]));

    [Fact]
    public async Task One_path_or_several_can_be_set()
    {
        foreach (var settings in new[] { new[] { "LocalPool:PoolsFile" }, ["LocalPool:PoolsFile:0", "LocalPool:PoolsFile:1"] })
        {
            var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = "Development" });
            foreach (var (setting, index) in settings.Select((setting, index) => (setting, index)))
            {
                var path = Path.Combine(folder.Path, $"{settings.Length}{index}.json");
                await File.WriteAllTextAsync(
                    path, $$"""{ "Pools": [{ "Id": "local_number{{index}}" }] }""", TestContext.Current.CancellationToken);
                builder.Configuration[setting] = path;
            }
            AccountPortal.LocalPool.LocalPoolExtensions.AddLocalPool(builder);
            await using var app = builder.Build();

            var pools = app.Services.GetRequiredService<IOptions<AccountPortal.LocalPool.LocalPoolOptions>>().Value.Pools;
            Assert.Equal([.. settings.Select((_, index) => $"local_number{index}"), "local_demo"], pools.Select(pool => pool.Id));
        }
    }

    public void Dispose() => folder.Dispose();

    private static Task<JsonObject> SignInAsync(PoolHost pool, string username, string password) =>
        pool.CallAsync("InitiateAuth", PasswordSignIn(username, password, "file"));

    private async Task<PoolHost> StartAsync(string file)
    {
        var path = Path.Combine(folder.Path, "pools.json");
        await File.WriteAllTextAsync(path, file, TestContext.Current.CancellationToken);
        return await PoolHost.StartAsync(options => options.PoolsFile.Add(path), folder.Path);
    }
}
