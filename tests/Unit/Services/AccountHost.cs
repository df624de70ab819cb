using AccountPortal.LocalPool;
using AccountPortal.Tests.Unit.LocalPool;
using Amazon.CognitoIdentityProvider;
using Amazon.Runtime;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace AccountPortal.Tests.Unit.Services;

/// <summary>The portal's services as they are, against the local pool as it is, on one clock that the test moves.</summary>
internal sealed class AccountHost : IAsyncDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly EphemeralDataProtectionProvider protection = new();
    private readonly Dictionary<string, string?> settings;
    private readonly Action<IServiceCollection>? change;
    private ServiceProvider services;

    private AccountHost(PoolHost pool, Dictionary<string, string?> settings, Action<IServiceCollection>? change)
    {
        Pool = pool;
        this.settings = settings;
        this.change = change;
        services = Build();
    }

    public PoolHost Pool { get; }

    public FakeTimeProvider Clock => Pool.Clock;

    public RecordedLog LogLines { get; } = new();

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    /// <param name="configure">Changes the local pool.</param>
    /// <param name="settings">Settings of section <c>Cognito</c>.</param>
    /// <param name="change">Services registered before the portal's own.</param>
    public static async Task<AccountHost> StartAsync(
        Action<LocalPoolOptions>? configure = null, Dictionary<string, string?>? settings = null, Action<IServiceCollection>? change = null)
    {
        var all = new Dictionary<string, string?>
        {
            ["UserPoolId"] = "local_demo",
            ["ClientId"] = "account-portal",
            ["ServiceUrl"] = "http://localhost/local-pool",
        };
        foreach (var (name, value) in settings ?? [])
        {
            all[name] = value;
        }

        return new AccountHost(await PoolHost.StartAsync(configure), all, change);
    }

    /// <summary>Does something in one request of a browser.</summary>
    public Task<T> VisitAsync<T>(Browser browser, Func<ICognitoAccountService, CancellationToken, Task<T>> act) => UseAsync(browser, act);

    /// <summary>Does something with another service in one request of a browser.</summary>
    public async Task<T> UseAsync<TService, T>(Browser browser, Func<TService, CancellationToken, Task<T>> act)
        where TService : notnull
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Visit>().Browser = browser;
        return await act(scope.ServiceProvider.GetRequiredService<TService>(), TestContext.Current.CancellationToken);
    }

    /// <summary>Ends the process and starts it anew on the same folder.</summary>
    public async Task RestartAsync()
    {
        await services.DisposeAsync();
        services = Build();
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await Pool.DisposeAsync();
        folder.Dispose();
    }

    private ServiceProvider Build()
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(pair => KeyValuePair.Create("Cognito:" + pair.Key, pair.Value)))
            .Build();
        var collection = new ServiceCollection();
        collection.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(LogLines));
        collection.AddSingleton<TimeProvider>(Pool.Clock);
        collection.AddSingleton<IDataProtectionProvider>(protection);
        collection.AddSingleton(new DataFolder(folder.Path)).AddSingleton<PortalDatabase>();
        collection.AddSingleton<INoticeTexts, PlainNotices>();
        collection.AddSingleton(new ResponseTiming(Pool.Clock, TimeSpan.Zero));
        collection.AddSingleton<IAmazonCognitoIdentityProvider>(Pool.CreateClient(new AnonymousAWSCredentials()));
        collection.AddKeyedSingleton<IAmazonCognitoIdentityProvider>(
            CognitoClients.Admin, Pool.CreateClient(new BasicAWSCredentials("local", "local")));
        collection.AddScoped<Visit>();
        collection.AddScoped<IPendingCookie>(provider => provider.GetRequiredService<Visit>().Browser!);
        collection.AddScoped<IDeviceCookie>(provider => provider.GetRequiredService<Visit>().Browser!);
        collection.AddScoped<ICurrentSession>(provider => provider.GetRequiredService<Visit>().Browser!);
        change?.Invoke(collection);
        collection.AddSingleton<IConfiguration>(configuration).AddAccountServices();
        return collection.BuildServiceProvider(validateScopes: true);
    }

    private sealed class PlainNotices : INoticeTexts
    {
        public (string Subject, string Body) For(SecurityNotice notice, string? locale) => (notice.ToString(), notice.ToString());
    }

    private sealed class Visit
    {
        public Browser? Browser { get; set; }
    }
}
