using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json.Nodes;

namespace AccountPortal.Tests.E2E.Compatibility;

/// <summary>
/// <c>cognito-local</c> from npm, a third-party emulator of Cognito. It supports the password flow but no SRP, and
/// every message contains the code in the environment variable CODE.
/// </summary>
public sealed class CognitoLocal : IAsyncLifetime
{
    public const string Code = "123456";

    private static readonly HttpClient http = new();
    private static readonly string script =
        Path.Combine(Repository.Root, "tests", "npm", "node_modules", "cognito-local", "lib", "bin", "start.js");
    private readonly TemporaryFolder folder = new();
    private Process? process;

    public Uri Address { get; private set; } = default!;

    public string PoolId { get; private set; } = "";

    public string ClientId { get; private set; } = "";

    /// <summary>Why it cannot run here; null when it can.</summary>
    public static string? Missing =>
        File.Exists(script)
            && (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
                .Any(folder => File.Exists(Path.Combine(folder, "node")))
            ? null
            : "cognito-local is not installed: it needs Node.js and `npm ci --prefix tests/npm`.";

    public async ValueTask InitializeAsync()
    {
        if (Missing is { } reason)
        {
            Assert.False(Environment.GetEnvironmentVariable("REQUIRE_ALL") == "1", reason);
            return;
        }

        var port = FreePort();
        Address = new($"http://localhost:{port}/");
        await StartAsync(port);
        var pool = await CallAsync(
            "CreateUserPool",
            new()
            {
                ["PoolName"] = "tests",
                ["UsernameAttributes"] = new JsonArray("email"),
                ["AutoVerifiedAttributes"] = new JsonArray("email"),
            });
        PoolId = (string)pool["UserPool"]!["Id"]!;
        var client = await CallAsync("CreateUserPoolClient", new()
        {
            ["UserPoolId"] = PoolId,
            ["ClientName"] = "portal",
            ["AccessTokenValidity"] = 5,
            ["IdTokenValidity"] = 5,
            ["TokenValidityUnits"] = new JsonObject { ["AccessToken"] = "minutes", ["IdToken"] = "minutes" },
        });
        ClientId = (string)client["UserPoolClient"]![nameof(ClientId)]!;
    }

    public async ValueTask DisposeAsync()
    {
        if (process is not null)
        {
            process.Kill();
            await process.WaitForExitAsync();
            process.Dispose();
        }

        folder.Dispose();
    }

    public async Task<Person> CreatePersonAsync()
    {
        var person = Person.Unknown();
        await CallAsync("AdminCreateUser", new()
        {
            ["UserPoolId"] = PoolId,
            ["Username"] = person.Email,
            ["MessageAction"] = "SUPPRESS",
            ["UserAttributes"] = new JsonArray(
                new JsonObject { ["Name"] = "email", ["Value"] = person.Email },
                new JsonObject { ["Name"] = "email_verified", ["Value"] = "true" }),
        });
        await CallAsync(
            "AdminSetUserPassword",
            new() { ["UserPoolId"] = PoolId, ["Username"] = person.Email, ["Password"] = person.Password, ["Permanent"] = true });
        return person;
    }

    private async Task StartAsync(int port)
    {
        var start = new ProcessStartInfo("node", [script])
        {
            WorkingDirectory = folder.Path,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["PORT"] = $"{port}";
        start.Environment["CODE"] = Code;
        var running = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) =>
        {
            if (line.Data?.Contains("running on", StringComparison.Ordinal) == true)
            {
                running.TrySetResult();
            }
        };
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await running.Task.WaitAsync(TimeSpan.FromMinutes(1));
    }

    private async Task<JsonNode> CallAsync(string operation, JsonObject input)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Address)
        {
            Content = JsonContent.Create(input, new MediaTypeHeaderValue("application/x-amz-json-1.1")),
            Headers =
            {
                { "X-Amz-Target", "AWSCognitoIdentityProviderService." + operation },
                { "Authorization", "AWS4-HMAC-SHA256 Credential=local" },
            },
        };
        using var response = await http.SendAsync(request);
        var answer = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, $"{operation}: {answer}");
        return JsonNode.Parse(answer)!;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
