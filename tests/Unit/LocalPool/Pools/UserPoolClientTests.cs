using System.Text.Json.Nodes;
using static AccountPortal.Tests.Unit.LocalPool.PoolClientExtensions;

namespace AccountPortal.Tests.Unit.LocalPool.Pools;

public sealed class UserPoolClientTests(PoolFixture fixture) : IClassFixture<PoolFixture>
{
    private const string PoolId = "local_plain";

    private readonly PoolHost pool = fixture.Pool;

    [Fact]
    public async Task A_client_made_of_a_name_has_Cognitos_defaults()
    {
        var made = await CreateAsync("""{ "ClientName": "Bare" }""");

        Assert.Matches("^[0-9a-z]{26}$", (string)made["ClientId"]!);
        Assert.Null(made["ClientSecret"]);
        Assert.Null(made["ExplicitAuthFlows"]);
        Assert.Null(made["AccessTokenValidity"]);
        Assert.Null(made["TokenValidityUnits"]);
        Assert.Equal(
            (30, 3, true, "LEGACY"),
            (
                (int)made["RefreshTokenValidity"]!,
                (int)made["AuthSessionValidity"]!,
                (bool)made["EnableTokenRevocation"]!,
                (string)made["PreventUserExistenceErrors"]!));
        Assert.Equal(made.ToJsonString(), (await DescribeAsync((string)made["ClientId"]!)).ToJsonString());
    }

    [Fact]
    public async Task What_is_set_is_shown_in_the_callers_units_and_acted_on()
    {
        var made = await CreateAsync("""
            {
              "ClientName": "Full", "GenerateSecret": true,
              "ExplicitAuthFlows": ["USER_PASSWORD_AUTH"],
              "AccessTokenValidity": 10, "IdTokenValidity": 1, "RefreshTokenValidity": 90,
              "TokenValidityUnits": { "AccessToken": "minutes", "RefreshToken": "minutes" },
              "ReadAttributes": ["given_name"], "WriteAttributes": ["given_name", "nickname"],
              "PreventUserExistenceErrors": "ENABLED", "EnableTokenRevocation": false, "AuthSessionValidity": 15,
              "CallbackURLs": ["https://app.example/"], "AllowedOAuthFlows": ["code"], "AllowedOAuthFlowsUserPoolClient": true
            }
            """);

        Assert.Matches("^[0-9a-z]{52}$", (string)made["ClientSecret"]!);
        Assert.Equal((10, 1, 90), ((int)made["AccessTokenValidity"]!, (int)made["IdTokenValidity"]!, (int)made["RefreshTokenValidity"]!));
        Assert.Equal("""{"AccessToken":"minutes","RefreshToken":"minutes"}""", made["TokenValidityUnits"]!.ToJsonString());
        Assert.Equal("""["https://app.example/"]""", made["CallbackURLs"]!.ToJsonString());
        Assert.True((bool)made["AllowedOAuthFlowsUserPoolClient"]!);
        Assert.Equal("ENABLED", (string)made["PreventUserExistenceErrors"]!);

        var id = (string)made["ClientId"]!;
        await pool.CreateUserAsync("validity", PoolId, ("given_name", "Val"));
        var input = PasswordSignIn("validity", clientId: id);
        Assert.StartsWith(
            "NotAuthorizedException: Client " + id + " is configured with secret",
            await pool.FailAsync("InitiateAuth", input),
            StringComparison.Ordinal);
        input["AuthParameters"]!["SECRET_HASH"] = HashOf("validity", id, (string)made["ClientSecret"]!);
        Assert.Equal(600, (int)(await pool.CallAsync("InitiateAuth", input))["AuthenticationResult"]!["ExpiresIn"]!);
    }

    [Theory]
    [InlineData("1.5", 1)]
    [InlineData("30e0", 30)]
    [InlineData("0.5", 30)]
    [InlineData("0", 30)]
    public async Task A_validity_that_is_not_whole_counts_without_what_is_behind_the_point(string validity, int days)
    {
        var made = await CreateAsync($$"""{ "ClientName": "Odd", "RefreshTokenValidity": {{validity}} }""");

        Assert.Equal(days, (int)made["RefreshTokenValidity"]!);
        Assert.Equal(made.ToJsonString(), (await DescribeAsync((string)made["ClientId"]!)).ToJsonString());
    }

    [Theory]
    [InlineData("""{}""", "1 validation error detected: Value null at 'clientName' failed to satisfy constraint: Member must not be null")]
    [InlineData(
        """{"ClientName":"x","AccessTokenValidity":2,"TokenValidityUnits":{"AccessToken":"days"}}""", "Invalid range for token validity.")]
    [InlineData(
        """{"ClientName":"x","AccessTokenValidity":4,"TokenValidityUnits":{"AccessToken":"minutes"}}""",
        "Invalid range for token validity.")]
    [InlineData("""{"ClientName":"x","RefreshTokenValidity":315360000}""", "Invalid range for token validity.")]
    [InlineData(
        """{"ClientName":"x","RefreshTokenValidity":2,"AccessTokenValidity":3,"TokenValidityUnits":{"RefreshToken":"hours"}}""",
        "Invalid range for token validity.")]
    [InlineData(
        """{"ClientName":"x","AuthSessionValidity":16}""",
        "1 validation error detected: Value '16' at 'authSessionValidity' failed to satisfy constraint: Member must have value less "
        + "than or equal to 15")]
    [InlineData("""{"ClientName":"x","ReadAttributes":["custom:unknown"]}""", "Invalid read attributes specified while creating a client")]
    [InlineData("""{"ClientName":"x","WriteAttributes":["nickname"]}""", "Invalid write attributes specified while creating a client")]
    [InlineData(
        """{"ClientName":"x","WriteAttributes":["given_name","email_verified"]}""",
        "Invalid write attributes specified while creating a client")]
    [InlineData(
        """{"ClientName":"x","ExplicitAuthFlows":["USER_PASSWORD_AUTH","ALLOW_USER_SRP_AUTH"]}""",
        "ExplicitAuthFlows cannot have values with and without the prefix ALLOW_")]
    [InlineData(
        """{"ClientName":"x","ExplicitAuthFlows":["ALLOW_REFRESH_TOKEN_AUTH"],"RefreshTokenRotation":{"Feature":"ENABLED"}}""",
        "ALLOW_REFRESH_TOKEN_AUTH cannot be used with refresh token rotation")]
    [InlineData(
        """{"ClientName":"x","GenerateSecret":true,"ClientSecret":"abcdefghijklmnopqrstuvwxyz"}""",
        "GenerateSecret and ClientSecret cannot be used together")]
    [InlineData(
        """{"ClientName":"x","RefreshTokenRotation":{}}""",
        "1 validation error detected: Value null at 'refreshTokenRotation.feature' failed to satisfy constraint: Member must not be null")]
    public async Task Settings_that_cannot_be_are_refused(string input, string sentence) =>
        Assert.Equal("InvalidParameterException: " + sentence, await pool.FailAsync("CreateUserPoolClient", Input(input)));

    [Fact]
    public async Task The_old_names_of_flows_allow_what_they_allowed()
    {
        var custom =
            (string)(await CreateAsync("""{ "ClientName": "Custom", "ExplicitAuthFlows": ["CUSTOM_AUTH_FLOW_ONLY"] }"""))["ClientId"]!;
        var password =
            (string)(await CreateAsync("""{ "ClientName": "Password", "ExplicitAuthFlows": ["USER_PASSWORD_AUTH"] }"""))["ClientId"]!;
        await pool.CreateUserAsync("oldflows", PoolId);

        Assert.Equal(
            "InvalidParameterException: USER_PASSWORD_AUTH flow not enabled for this client",
            await pool.FailAsync("InitiateAuth", PasswordSignIn("oldflows", clientId: custom)));
        Assert.Equal(
            "InvalidParameterException: USER_SRP_AUTH flow not enabled for this client",
            await pool.FailAsync(
                "InitiateAuth",
                new()
                {
                    ["AuthFlow"] = "USER_SRP_AUTH",
                    ["ClientId"] = custom,
                    ["AuthParameters"] = new JsonObject { ["USERNAME"] = "oldflows", ["SRP_A"] = "ab" },
                }));
        var tokens = await pool.SignInAsync("oldflows", clientId: password);
        await pool.StartSrpAsync("oldflows", clientId: password, poolName: "plain");
        await pool.CallAsync("InitiateAuth", new()
        {
            ["AuthFlow"] = "REFRESH_TOKEN_AUTH",
            ["ClientId"] = password,
            ["AuthParameters"] = new JsonObject { ["REFRESH_TOKEN"] = (string)tokens["RefreshToken"]! },
        });
    }

    [Fact]
    public async Task A_deleted_client_ends_what_was_begun_with_it()
    {
        var id =
            (string)(await CreateAsync("""{ "ClientName": "Doomed", "ExplicitAuthFlows": ["ALLOW_USER_PASSWORD_AUTH"] }"""))["ClientId"]!;
        await pool.CreateUserAsync("leaver", PoolId);
        var tokens = await pool.SignInAsync("leaver", clientId: id);
        var kept = await pool.SignInAsync("leaver", clientId: "plain");

        await pool.CallAsync("DeleteUserPoolClient", new() { ["UserPoolId"] = PoolId, ["ClientId"] = id });

        var unknown = $"ResourceNotFoundException: User pool client {id} does not exist.";
        Assert.Equal(unknown, await pool.FailAsync("GetUser", Bearer((string)tokens["AccessToken"]!)));
        Assert.Equal(
            unknown,
            await pool.FailAsync(
                "GetTokensFromRefreshToken", new() { ["ClientId"] = id, ["RefreshToken"] = (string)tokens["RefreshToken"]! }));
        Assert.Equal(unknown, await pool.FailAsync("DescribeUserPoolClient", new() { ["UserPoolId"] = PoolId, ["ClientId"] = id }));
        Assert.Equal(unknown, await pool.FailAsync("DeleteUserPoolClient", new() { ["UserPoolId"] = PoolId, ["ClientId"] = id }));
        await pool.CallAsync("GetUser", Bearer((string)kept["AccessToken"]!));
    }

    [Fact]
    public async Task Clients_made_and_changed_by_many_at_once_are_all_there()
    {
        var id = (string)(await pool.CallAsync("CreateUserPool", new() { ["PoolName"] = "Crowd" }))["UserPool"]!["Id"]!;
        var first = (string)(await CreateAsync("""{ "ClientName": "First" }""", id))["ClientId"]!;

        await Task.WhenAll(Enumerable.Range(0, 32).Select(number => (number % 4) switch
        {
            0 => pool.CallAsync("UpdateUserPool", new() { ["UserPoolId"] = id, ["PoolName"] = $"Crowd {number}" }),
            1 => pool.CallAsync("UpdateUserPoolClient", new() { ["UserPoolId"] = id, ["ClientId"] = first, ["ClientName"] = "Renamed" }),
            _ => pool.CallAsync("CreateUserPoolClient", new() { ["UserPoolId"] = id, ["ClientName"] = $"Client {number}" }),
        }));

        var names = new List<string>();
        string? token = null;
        do
        {
            var input = new JsonObject { ["UserPoolId"] = id, ["MaxResults"] = 5 };
            if (token is not null)
            {
                input["NextToken"] = token;
            }
            var page = await pool.CallAsync("ListUserPoolClients", input);
            names.AddRange(page["UserPoolClients"]!.AsArray().Select(client => (string)client!["ClientName"]!));
            token = (string?)page["NextToken"];
        }
        while (token is not null);
        Assert.Equal(
            Enumerable.Range(0, 32)
                .Where(number => number % 4 > 1)
                .Select(number => $"Client {number}")
                .Append("Renamed")
                .Order(StringComparer.Ordinal),
            names.Order(StringComparer.Ordinal));
        Assert.StartsWith(
            "Crowd ",
            (string)(await pool.CallAsync("DescribeUserPool", new() { ["UserPoolId"] = id }))["UserPool"]!["Name"]!,
            StringComparison.Ordinal);
    }

    private static JsonObject Input(string json, string poolId = PoolId)
    {
        var input = JsonNode.Parse(json)!.AsObject();
        input["UserPoolId"] = poolId;
        return input;
    }

    private static string HashOf(string username, string clientId, string secret) => Convert.ToBase64String(
        System.Security.Cryptography.HMACSHA256.HashData(
            System.Text.Encoding.UTF8.GetBytes(secret), System.Text.Encoding.UTF8.GetBytes(username + clientId)));

    private async Task<JsonNode> CreateAsync(string json, string poolId = PoolId) =>
        (await pool.CallAsync("CreateUserPoolClient", Input(json, poolId)))["UserPoolClient"]!;

    private async Task<JsonNode> DescribeAsync(string id) =>
        (await pool.CallAsync("DescribeUserPoolClient", new() { ["UserPoolId"] = PoolId, ["ClientId"] = id }))["UserPoolClient"]!;
}
