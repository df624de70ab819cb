using AccountPortal.LocalPool;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

[assembly: AssemblyFixture(typeof(AccountPortal.Tests.E2E.PortalFixture))]

namespace AccountPortal.Tests.E2E;

/// <summary>
/// The portal in Development on a real port, with the embedded user pool, a movable clock and a recorded log. Tests
/// that only create users share one; tests that move the clock or change a setting have their own.
/// </summary>
public class PortalFixture : WebApplicationFactory<Program>, IAsyncLifetime
{
    private readonly TemporaryFolder data = new();

    public PortalFixture() => UseKestrel(0);

    public MovableClock Clock { get; } = new();

    public CapturedLog Log { get; } = new();

    /// <summary>Where the portal keeps its state.</summary>
    public string DataDirectory => data.Path;

    /// <summary>Settings that this fixture adds, by their names in the configuration.</summary>
    protected virtual IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string>();

    /// <summary>The portal's address with its path base, ending in a slash.</summary>
    public Uri Address => new(ClientOptions.BaseAddress, Settings.GetValueOrDefault("PathBase", "/").TrimEnd('/') + "/");

    public PoolActivity Activity => Services.GetRequiredService<PoolActivity>();

    public PoolUsers Users { get; private set; } = default!;

    public ValueTask InitializeAsync()
    {
        StartServer();
        Users = new(new(Address, "local-pool"), Clock);
        return ValueTask.CompletedTask;
    }

    public override async ValueTask DisposeAsync()
    {
        Users.Dispose();
        await base.DisposeAsync();
        data.Dispose();
        GC.SuppressFinalize(this);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseSetting("DataDirectory", data.Path);
        builder.UseSetting("LocalPool:Banner", "false");
        foreach (var (name, value) in Settings)
        {
            builder.UseSetting(name, value);
        }

        builder.ConfigureLogging(logging => logging.ClearProviders().AddProvider(Log));
        builder.ConfigureServices(services => services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock)));
    }
}
