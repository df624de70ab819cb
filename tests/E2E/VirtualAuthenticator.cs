using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Playwright;

namespace AccountPortal.Tests.E2E;

/// <summary>
/// The browser's virtual authenticator: it keeps passkeys and verifies its user. A request waits until the user is
/// present.
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

    /// <summary>Switches to another device, without the passkeys of this one.</summary>
    public async Task ReplaceAsync()
    {
        await session.SendAsync("WebAuthn.removeVirtualAuthenticator", new() { ["authenticatorId"] = id });
        await PlugInAsync();
    }

    /// <summary>Answers requests at once from now on.</summary>
    public Task TouchAsync() => SetAsync("WebAuthn.setAutomaticPresenceSimulation", "enabled", true);

    /// <summary>Lets requests wait.</summary>
    public Task LetGoAsync() => SetAsync("WebAuthn.setAutomaticPresenceSimulation", "enabled", false);

    /// <summary>User verification fails from now on.</summary>
    public Task RefuseAsync() => SetAsync("WebAuthn.setUserVerified", "isUserVerified", false);

    /// <summary>User verification succeeds again.</summary>
    public Task AgreeAsync() => SetAsync("WebAuthn.setUserVerified", "isUserVerified", true);

    /// <summary>Creates a passkey for a user outside the portal, on any of its pages.</summary>
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

    // The browser's result is JSON already, and the pool takes it unchanged.
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
