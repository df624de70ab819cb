using System.Text.Json;
using Amazon.CognitoIdentityProvider.Model;
using Amazon.Runtime.Documents;

namespace AccountPortal.Tests.Unit.Sdk;

/// <summary>Passkey options and credentials travel as open content.</summary>
public sealed class DocumentTests : IDisposable
{
    private readonly FakeCognito cognito = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => cognito.Dispose();

    [Fact]
    public async Task Open_content_is_read_whatever_its_shape()
    {
        cognito.Answers("""
            {"CredentialCreationOptions":{"rp":{"id":"example.com"},"pubKeyCredParams":[{"alg":-7}],"timeout":60000,
            "big":9007199254740991,"share":0.25,"extensions":{"credProps":true},"hint":null,"excludeCredentials":[]}}
            """);
        using var client = cognito.Client();
        var response = await client.StartWebAuthnRegistrationAsync(new StartWebAuthnRegistrationRequest(), Cancellation);

        var options = response.CredentialCreationOptions.AsDictionary();
        Assert.Equal("example.com", options["rp"].AsDictionary()["id"].AsString());
        Assert.Equal(-7, options["pubKeyCredParams"].AsList()[0].AsDictionary()["alg"].AsInt());
        Assert.Equal(60000, options["timeout"].AsInt());
        Assert.Equal(9007199254740991, options["big"].AsLong());
        Assert.Equal(0.25, options["share"].AsDouble());
        Assert.True(options["extensions"].AsDictionary()["credProps"].AsBool());
        Assert.True(options["hint"].IsNull());
        Assert.Empty(options["excludeCredentials"].AsList());
    }

    [Fact]
    public async Task Open_content_is_written_as_the_json_that_it_stands_for()
    {
        using var client = cognito.Client();
        var credential = new Document(new Dictionary<string, Document>
        {
            ["id"] = new("AQID"),
            ["response"] = new(new Dictionary<string, Document> { ["transports"] = new(new List<Document> { new("usb"), new("nfc") }) }),
            ["count"] = new(7),
            ["big"] = new(9007199254740991),
            ["share"] = new(0.25),
            ["resident"] = new(false),
            ["nothing"] = default,
        });
        await client.CompleteWebAuthnRegistrationAsync(new CompleteWebAuthnRegistrationRequest { Credential = credential }, Cancellation);

        var expected = """
            {"id":"AQID","response":{"transports":["usb","nfc"]},"count":7,"big":9007199254740991,"share":0.25,
            "resident":false,"nothing":null}
            """;
        Assert.True(
            JsonElement.DeepEquals(JsonDocument.Parse(expected).RootElement, cognito.LastBody.GetProperty("Credential")),
            cognito.Sent[^1].Body);
    }

    [Fact]
    public async Task Open_content_that_is_unset_is_left_out()
    {
        using var client = cognito.Client();
        await client.CompleteWebAuthnRegistrationAsync(new CompleteWebAuthnRegistrationRequest { AccessToken = "token" }, Cancellation);

        Assert.Equal("""{"AccessToken":"token"}""", cognito.Sent[^1].Body);
    }
}
