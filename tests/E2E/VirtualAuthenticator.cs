using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Playwright;

namespace AccountPortal.Tests.E2E;

/// <summary>
/// The browser's own authenticator in the place of a finger: it keeps passkeys and verifies its user. Whatever asks for one before
/// it is touched waits without end.
/// </summary>
internal sealed class VirtualAuthenticator
{
    private const string Create = """
        async (options) => JSON.stringify((await navigator.credentials.create({
            publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(JSON.parse(options))
        })).toJSON())
        """;

    private static readonly HttpClient http = new();
    private readonly ICDPSession session;
    private string id = "";

    private VirtualAuthenticator(ICDPSession session) => this.session = session;

    /// <summary>Gives the visitor's browser one without a passkey.</summary>
    public static async Task<VirtualAuthenticator> AddAsync(Visitor visitor)
    {
        var authenticator = new VirtualAuthenticator(await visitor.Page.Context.NewCDPSessionAsync(visitor.Page));
        await authenticator.session.SendAsync("WebAuthn.enable");
        await authenticator.PlugInAsync();
        return authenticator;
    }

    /// <summary>Another device: the passkeys of this one are gone.</summary>
    public async Task ReplaceAsync()
    {
        await session.SendAsync("WebAuthn.removeVirtualAuthenticator", new() { ["authenticatorId"] = id });
        await PlugInAsync();
    }

    /// <summary>Whoever asks from now on is answered at once.</summary>
    public Task TouchAsync() => SetAsync("WebAuthn.setAutomaticPresenceSimulation", "enabled", true);

    /// <summary>Whoever asks waits.</summary>
    public Task LetGoAsync() => SetAsync("WebAuthn.setAutomaticPresenceSimulation", "enabled", false);

    /// <summary>The person cannot or does not want to show that it is them.</summary>
    public Task RefuseAsync() => SetAsync("WebAuthn.setUserVerified", "isUserVerified", false);

    /// <summary>They can again.</summary>
    public Task AgreeAsync() => SetAsync("WebAuthn.setUserVerified", "isUserVerified", true);

    /// <summary>Makes a passkey for somebody beside the portal, on whichever of its pages the visitor is.</summary>
    public async Task RegisterAsync(Visitor visitor, PortalFixture portal, Person person)
    {
        var endpoint = new Uri(portal.Address, "local-pool");
        var token = await portal.Users.SignInAsync(person);
        var offer = await CallAsync(endpoint, "StartWebAuthnRegistration", new() { ["AccessToken"] = token });
        await TouchAsync();
        var credential = await visitor.Page.EvaluateAsync<string>(Create, offer!["CredentialCreationOptions"]!.ToJsonString());
        await LetGoAsync();
        await CallAsync(
            endpoint, "CompleteWebAuthnRegistration", new() { ["AccessToken"] = token, ["Credential"] = JsonNode.Parse(credential) });
    }

    // What the browser makes is JSON already, and the pool takes it as it is.
    private static async Task<JsonNode?> CallAsync(Uri endpoint, string operation, JsonObject input)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, endpoint) { Content = new StringContent(input.ToJsonString()) };
        request.Headers.Add("X-Amz-Target", "AWSCognitoIdentityProviderService." + operation);
        using var response = await http.SendAsync(request, TestContext.Current.CancellationToken);
        var answer = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(response.IsSuccessStatusCode, answer);
        return answer.Length == 0 ? null : JsonNode.Parse(answer);
    }

    private async Task PlugInAsync()
    {
        var added = await session.SendAsync("WebAuthn.addVirtualAuthenticator", new()
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2",
                ["transport"] = "internal",
                ["hasResidentKey"] = true,
                ["hasUserVerification"] = true,
                ["isUserVerified"] = true,
                ["automaticPresenceSimulation"] = false,
            },
        });
        id = added!.Value.GetProperty("authenticatorId").GetString()!;
    }

    private Task<JsonElement?> SetAsync(string command, string name, bool value) =>
        session.SendAsync(command, new() { ["authenticatorId"] = id, [name] = value });
}
