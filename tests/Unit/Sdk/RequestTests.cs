using System.Text.Json;
using Amazon.CognitoIdentityProvider;
using Amazon.CognitoIdentityProvider.Model;

namespace AccountPortal.Tests.Unit.Sdk;

public sealed class RequestTests : IDisposable
{
    private readonly FakeCognito cognito = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => cognito.Dispose();

    [Fact]
    public async Task A_request_is_one_post_that_names_its_operation()
    {
        using var client = cognito.Client();
        await client.GetUserAsync(new GetUserRequest { AccessToken = "token" }, Cancellation);

        var sent = Assert.Single(cognito.Sent);
        Assert.Equal("POST", sent.Method);
        Assert.Equal("https://cognito-idp.eu-central-1.amazonaws.com/", sent.Address.AbsoluteUri);
        Assert.Equal("AWSCognitoIdentityProviderService.GetUser", sent.Headers["X-Amz-Target"]);
        Assert.Equal("application/x-amz-json-1.1", sent.Headers["Content-Type"]);
        Assert.Equal("""{"AccessToken":"token"}""", sent.Body);
    }

    [Fact]
    public async Task Members_travel_by_name_and_unset_ones_not_at_all()
    {
        using var client = cognito.Client();
        var request = new SignUpRequest
        {
            ClientId = "client",
            Username = "jo",
            Password = "Päss+word<1>",
            UserAttributes = [new AttributeType { Name = "email", Value = "jo@example.com" }],
            ClientMetadata = new Dictionary<string, string> { ["camelCase"] = "1" },
            UserContextData = new UserContextDataType { IpAddress = "192.0.2.1" },
        };
        await client.SignUpAsync(request, Cancellation);

        var body = cognito.LastBody;
        Assert.Equal("Päss+word<1>", body.GetProperty("Password").GetString());
        Assert.Equal("email", body.GetProperty("UserAttributes")[0].GetProperty("Name").GetString());
        Assert.Equal("1", body.GetProperty("ClientMetadata").GetProperty("camelCase").GetString());
        Assert.Equal("192.0.2.1", body.GetProperty("UserContextData").GetProperty("IpAddress").GetString());
        Assert.Equal(
            ["ClientId", "ClientMetadata", "Password", "UserAttributes", "UserContextData", "Username"],
            body.EnumerateObject().Select(member => member.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Constants_and_flags_travel_as_values()
    {
        using var client = cognito.Client();
        await client.InitiateAuthAsync(new InitiateAuthRequest { AuthFlow = AuthFlowType.USER_SRP_AUTH }, Cancellation);
        Assert.Equal("USER_SRP_AUTH", cognito.LastBody.GetProperty("AuthFlow").GetString());

        await client.SetUserMFAPreferenceAsync(
            new SetUserMFAPreferenceRequest { SMSMfaSettings = new SMSMfaSettingsType { Enabled = false } }, Cancellation);
        Assert.Equal("""{"SMSMfaSettings":{"Enabled":false}}""", cognito.Sent[^1].Body);
    }

    [Fact]
    public async Task An_empty_list_is_sent_because_it_was_set()
    {
        using var client = cognito.Client();
        await client.SetUserSettingsAsync(new SetUserSettingsRequest { AccessToken = "token", MFAOptions = [] }, Cancellation);

        Assert.Equal(JsonValueKind.Array, cognito.LastBody.GetProperty("MFAOptions").ValueKind);
    }

    [Fact]
    public async Task A_name_becomes_the_constant_it_names()
    {
        AuthFlowType flow = "USER_AUTH";
        ChallengeNameType unheardOf = "RETINA_SCAN";
        using var client = cognito.Client();
        await client.RespondToAuthChallengeAsync(new RespondToAuthChallengeRequest { ChallengeName = unheardOf }, Cancellation);

        Assert.Same(AuthFlowType.USER_AUTH, flow);
        Assert.Equal("RETINA_SCAN", cognito.LastBody.GetProperty("ChallengeName").GetString());
    }
}
