using System.Text.Json;

namespace AccountPortal.Tests.Unit.LocalPool.Clients;

/// <summary>Clients from npm, unmodified.</summary>
[Collection(nameof(ForeignPool))]
[Trait("Speed", "Slow")]
public sealed class NpmClientTests(ForeignPool pool)
{
    [Theory]
    [InlineData("cognito-user-pool", 18)]
    [InlineData("amazon-cognito-identity-js", 17)]
    public async Task The_client_does_all_it_can_do(string package, int steps)
    {
        ForeignClients.RequireNpm(package);

        var outcome = await ForeignClients.NodeAsync($"{package}.cjs", ("POOL_ENDPOINT", await pool.EndpointAsync()));

        Assert.True(outcome.ExitCode == 0, outcome.ToString());
        Assert.Equal(steps, outcome.Done.Count);
    }

    [Fact]
    public async Task The_AWS_SDK_for_JavaScript_calls_every_operation_and_knows_the_errors_by_class()
    {
        ForeignClients.RequireNpm("@aws-sdk/client-cognito-identity-provider");

        var outcome = await ForeignClients.NodeAsync("aws-sdk.cjs", ("POOL_ENDPOINT", await pool.EndpointAsync()));

        Assert.True(outcome.ExitCode == 0, outcome.ToString());
        var report = JsonDocument.Parse(outcome.Output.TrimEnd().Split('\n')[^1]).RootElement;
        Assert.Equal(PoolOperations.Names, Texts(report.GetProperty("operations")));
        Assert.Superset(
            new HashSet<string>
            {
                "CodeMismatchException", "DeviceKeyExistsException", "EnableSoftwareTokenMFAException", "ExpiredCodeException",
                "GroupExistsException", "InvalidParameterException", "InvalidPasswordException", "NotAuthorizedException",
                "ResourceNotFoundException", "UnsupportedTokenTypeException", "UnsupportedUserStateException", "UserNotConfirmedException",
                "UserNotFoundException", "UserPoolAddOnNotEnabledException", "UsernameExistsException", "WebAuthnOriginNotAllowedException",
            },
            Texts(report.GetProperty("errors")).ToHashSet());
    }

    [Fact]
    public async Task The_client_confirms_its_device_and_signs_in_by_it()
    {
        ForeignClients.RequireNpm("amazon-cognito-identity-js");

        var outcome = await ForeignClients.NodeAsync("devices.cjs", ("POOL_ENDPOINT", await pool.EndpointAsync()));

        Assert.True(outcome.ExitCode == 0, outcome.ToString());
        Assert.Equal(9, outcome.Done.Count);
    }

    [Fact]
    public async Task The_JWT_verifier_of_AWS_accepts_the_tokens_and_refuses_forged_ones()
    {
        const string id = "eu-central-1_Portal001";
        const string client = "verified0client";
        ForeignClients.RequireNpm("aws-jwt-verify");
        using var regionalData = new TemporaryFolder();

        // CognitoJwtVerifier expects AWS's issuer for the region, so this pool claims it.
        using var regional = LocalPoolProcess.Start(
            regionalData.Path,
            ("PublicUrl", "https://cognito-idp.eu-central-1.amazonaws.com"),
            ("Pools:0:Id", id),
            ("Pools:0:Clients:0:Id", client),
            ("Pools:0:Clients:0:AuthFlows:0", "ALLOW_USER_PASSWORD_AUTH"));

        var outcome = await ForeignClients.NodeAsync(
            "aws-jwt-verify.cjs",
            ("POOL_ENDPOINT", await pool.EndpointAsync()),
            ("COGNITO_ENDPOINT", (await regional.AddressAsync(TestContext.Current.CancellationToken)).ToString().TrimEnd('/')),
            ("COGNITO_POOL_ID", id),
            ("COGNITO_CLIENT_ID", client));

        Assert.True(outcome.ExitCode == 0, outcome.ToString());
        Assert.Equal(["rsaVerifier", "cognitoVerifier"], outcome.Done);
    }

    private static IEnumerable<string> Texts(JsonElement list) => list.EnumerateArray().Select(item => item.GetString()!);
}
