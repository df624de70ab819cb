using System.Text.Json.Nodes;
using AccountPortal.LocalPool;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace AccountPortal.Tests.Unit.LocalPool;

/// <summary>A local pool in memory, on a clock that the test moves, with its files in a folder of its own.</summary>
internal sealed class PoolHost : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly bool ownsFolder;

    private PoolHost(WebApplication app, FakeTimeProvider clock, string folder, bool ownsFolder)
    {
        this.app = app;
        this.ownsFolder = ownsFolder;
        Clock = clock;
        Folder = folder;
        Http = app.GetTestClient();
    }

    public FakeTimeProvider Clock { get; }

    public string Folder { get; }

    public HttpClient Http { get; }

    public IServiceProvider Services => app.Services;

    public static async Task<PoolHost> StartAsync(
        Action<LocalPoolOptions>? configure = null, string? folder = null, FakeTimeProvider? clock = null)
    {
        clock ??= new FakeTimeProvider(DateTimeOffset.UtcNow);
        var isOwnFolder = folder is null;
        folder ??= Directory.CreateTempSubdirectory("local-pool-").FullName;
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = Environments.Development });
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<TimeProvider>(clock);
        builder.AddLocalPool(options =>
        {
            options.DataDirectory = folder;
            options.PublicUrl = new Uri("http://localhost/local-pool");
            options.Banner = false;
            configure?.Invoke(options);
        });
        var built = builder.Build();
        built.MapLocalPool();
        await built.StartAsync();
        return new PoolHost(built, clock, folder, isOwnFolder);
    }

    /// <summary>Calls an operation that must succeed.</summary>
    public async Task<JsonObject> CallAsync(string operation, JsonObject input)
    {
        var (status, body) = await SendAsync(operation, input);
        Assert.True(status == 200, $"{operation}: {body.ToJsonString()}");
        return body;
    }

    /// <summary>Calls an operation that must fail, and returns <c>Name: sentence</c>.</summary>
    public async Task<string> FailAsync(string operation, JsonObject input)
    {
        var (status, body) = await SendAsync(operation, input);
        Assert.True(status == 400, $"{operation}: {status} {body.ToJsonString()}");
        return $"{body["__type"]}: {body["message"]}";
    }

    public async Task<(int Status, JsonObject Body)> SendAsync(string operation, JsonObject input)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/local-pool") { Content = new StringContent(input.ToJsonString()) };
        request.Headers.Add("X-Amz-Target", "AWSCognitoIdentityProviderService." + operation);
        using var response = await Http.SendAsync(request, TestContext.Current.CancellationToken);

        // Where Cognito's model has no output there is no body either.
        var body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return ((int)response.StatusCode, body.Length == 0 ? [] : JsonNode.Parse(body)!.AsObject());
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await app.DisposeAsync();
        if (ownsFolder)
        {
            Directory.Delete(Folder, recursive: true);
        }
    }
}
