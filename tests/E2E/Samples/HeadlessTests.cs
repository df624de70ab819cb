using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using AccountPortal.Tests.E2E.Processes;

namespace AccountPortal.Tests.E2E.Samples;

/// <summary>The services in an application without pages, as a process against the local pool.</summary>
public sealed class HeadlessTests : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private PortalProcess? pool;
    private PortalProcess? sample;

    public async ValueTask InitializeAsync()
    {
        pool = await PortalProcess.StartAsync(
            Applications.LocalPool, "Development", "--DataDirectory=" + Path.Combine(folder.Path, "pool"));
        sample = await PortalProcess.StartAsync(
            Applications.Headless,
            "Development",
            $"--Cognito:ServiceUrl={new Uri(pool.Address, "local-pool")}",
            "--Cognito:UserPoolId=local_demo",
            "--Cognito:ClientId=account-portal",
            "--DataDirectory=" + Path.Combine(folder.Path, "sample"));
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var process in new[] { sample, pool }.OfType<PortalProcess>())
        {
            await process.DisposeAsync();
        }

        folder.Dispose();
    }

    [Fact]
    public async Task A_user_signs_in_reads_and_edits_the_profile_and_signs_out()
    {
        using var client = NewClient();
        Assert.Equal(HttpStatusCode.Unauthorized, (await client.GetAsync("profile", Token)).StatusCode);

        Assert.Equal("Completed", await SignInAsync(client, "demo@example.com"));
        Assert.Equal("demo@example.com", (await ProfileAsync(client)).GetProperty("email").GetString());

        var edited = await client.PatchAsJsonAsync("profile", new Dictionary<string, string> { ["nickname"] = "Dee" }, Token);
        Assert.Equal(HttpStatusCode.NoContent, edited.StatusCode);
        Assert.Equal("Dee", (await ProfileAsync(client)).GetProperty("nickname").GetString());

        Assert.True((await client.PostAsync("sign-out", content: null, Token)).IsSuccessStatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await client.GetAsync("profile", Token)).StatusCode);
    }

    [Fact]
    public async Task A_code_of_the_authenticator_app_completes_the_sign_in()
    {
        using var client = NewClient();
        var app = new Authenticator("JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP", TimeProvider.System);
        Assert.Equal("MfaCode", await SignInAsync(client, "mfa@example.com"));

        var refused = await client.PostAsJsonAsync("sign-in/code", new { Code = app.WrongCode() }, Token);
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Contains("CodeMismatch", await refused.Content.ReadAsStringAsync(Token), StringComparison.Ordinal);

        var answered = await client.PostAsJsonAsync("sign-in/code", new { Code = app.NextCode() }, Token);
        Assert.Equal("Completed", await StepAsync(answered));
        Assert.Equal("mfa@example.com", (await ProfileAsync(client)).GetProperty("email").GetString());
    }

    [Fact]
    public async Task No_token_reaches_the_client()
    {
        using var client = NewClient();
        var answer = await client.PostAsJsonAsync("sign-in", new { Username = "demo@example.com", Password = "Demo-Passw0rd!" }, Token);
        var profile = await client.GetStringAsync("profile", Token);

        var headers = string.Join(' ', answer.Headers.SelectMany(header => header.Value));
        var seen = headers + await answer.Content.ReadAsStringAsync(Token) + profile;
        Assert.DoesNotContain("eyJ", seen, StringComparison.Ordinal);
        Assert.DoesNotContain(sample!.Output, line => line.Contains("eyJ", StringComparison.Ordinal));
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private HttpClient NewClient() => new(new HttpClientHandler { CookieContainer = new() }) { BaseAddress = sample!.Address };

    private static async Task<string?> SignInAsync(HttpClient client, string username) =>
        await StepAsync(await client.PostAsJsonAsync("sign-in", new { Username = username, Password = "Demo-Passw0rd!" }, Token));

    private static async Task<string?> StepAsync(HttpResponseMessage response)
    {
        var body = await response.Content.ReadAsStringAsync(Token);
        Assert.True(response.IsSuccessStatusCode, body);
        return JsonSerializer.Deserialize<JsonElement>(body).GetProperty("step").GetString();
    }

    private static Task<JsonElement> ProfileAsync(HttpClient client) => client.GetFromJsonAsync<JsonElement>("profile", Token);
}
