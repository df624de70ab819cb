using System.Text.Json;

namespace AccountPortal.Tests.Unit.LocalPool.Clients;

/// <summary>
/// The AWS CLI, unmodified. Each command starts an interpreter, so there are few, and independent ones run in parallel.
/// </summary>
[Collection(nameof(ForeignPool))]
[Trait("Speed", "Slow")]
public sealed class AwsCliTests(ForeignPool pool)
{
    private const string Username = "cli@example.com";
    private const string Password = "First-Passw0rd!";

    [Fact]
    public async Task A_person_signs_up_and_in_and_an_administrator_invites_and_lists()
    {
        ForeignClients.RequireCommand("aws", "awscli");
        var endpoint = await pool.EndpointAsync();

        var signedUp = SucceedAsync(endpoint, ["sign-up", "--client-id", "account-portal", "--username", Username, "--password", Password]);
        var invited = SucceedAsync(
            endpoint,
            ["admin-create-user", "--user-pool-id", "local_demo", "--username", "invited@example.com", "--message-action", "SUPPRESS"]);
        var refused = RunAsync(endpoint, SignIn("Wrong-Passw0rd!"));

        Assert.Equal("c***@e***", (await signedUp).GetProperty("CodeDeliveryDetails").GetProperty("Destination").GetString());
        Assert.Equal("FORCE_CHANGE_PASSWORD", (await invited).GetProperty("User").GetProperty("UserStatus").GetString());
        Assert.NotEqual(0, (await refused).ExitCode);
        Assert.Contains(
            "(NotAuthorizedException) when calling the InitiateAuth operation: Incorrect username or password.",
            (await refused).Errors,
            StringComparison.Ordinal);

        var code = await CodeAsync(endpoint);
        await SucceedAsync(
            endpoint, ["confirm-sign-up", "--client-id", "account-portal", "--username", Username, "--confirmation-code", code]);

        var tokens = SucceedAsync(endpoint, SignIn(Password));
        var listed = SucceedAsync(endpoint, ["list-users", "--user-pool-id", "local_demo", "--filter", "email = \"cli@example.com\""]);
        Assert.Equal("Bearer", (await tokens).GetProperty("AuthenticationResult").GetProperty("TokenType").GetString());
        Assert.Equal(
            "CONFIRMED", Assert.Single((await listed).GetProperty("Users").EnumerateArray()).GetProperty("UserStatus").GetString());
    }

    private static string[] SignIn(string password) =>
        [
            "initiate-auth", "--client-id", "account-portal", "--auth-flow", "USER_PASSWORD_AUTH", "--auth-parameters",
            $"USERNAME={Username},PASSWORD={password}",
        ];

    private static async Task<JsonElement> SucceedAsync(string endpoint, string[] arguments)
    {
        var outcome = await RunAsync(endpoint, arguments);
        Assert.True(outcome.ExitCode == 0, outcome.ToString());
        return outcome.Output.Length == 0 ? default : JsonDocument.Parse(outcome.Output).RootElement;
    }

    // The developer's own settings must not apply.
    private static Task<ForeignClients.Outcome> RunAsync(string endpoint, string[] arguments) => ForeignClients.RunAsync(
        "aws",
        ["--endpoint-url", endpoint, "--output", "json", "cognito-idp", .. arguments],
        [
            ("AWS_ACCESS_KEY_ID", "any"), ("AWS_SECRET_ACCESS_KEY", "any"), ("AWS_DEFAULT_REGION", "local"), ("AWS_REGION", "local"),
            ("AWS_CONFIG_FILE", "none"), ("AWS_SHARED_CREDENTIALS_FILE", "none"), ("AWS_PAGER", ""), ("AWS_EC2_METADATA_DISABLED", "true"),
        ]);

    private static async Task<string> CodeAsync(string endpoint)
    {
        using var http = new HttpClient { DefaultRequestHeaders = { { "Accept", "application/json" } } };
        var messages = await http.GetStringAsync(
            new Uri($"{endpoint}/inbox?to={Uri.EscapeDataString(Username)}"), TestContext.Current.CancellationToken);
        return JsonDocument.Parse(messages).RootElement[0].GetProperty("code").GetString()!;
    }
}
