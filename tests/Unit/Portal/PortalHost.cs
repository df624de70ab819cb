using System.Collections.Concurrent;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace AccountPortal.Tests.Unit.Portal;

/// <summary>The portal in Development on a real port, with the embedded user pool on the same, and its log kept.</summary>
public class PortalHost : WebApplicationFactory<Program>, IAsyncLifetime
{
    public const string Password = "Demo-Passw0rd!";

    private readonly TemporaryFolder temporary = new();

    public PortalHost() => UseKestrel(0);

    public Uri Address => ClientOptions.BaseAddress;

    public ShiftedClock Clock { get; } = new();

    public ConcurrentQueue<string> Events { get; } = new();

    protected virtual IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string>();

    public ValueTask InitializeAsync()
    {
        StartServer();
        return ValueTask.CompletedTask;
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        temporary.Dispose();
        GC.SuppressFinalize(this);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseSetting("DataDirectory", temporary.Path);
        builder.UseSetting("LocalPool:Banner", "false");
        foreach (var (name, value) in Settings)
        {
            builder.UseSetting(name, value);
        }

        builder.ConfigureLogging(logging => logging.ClearProviders().AddProvider(new EventLog(Events)));
        builder.ConfigureServices(services => services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock)));
    }

    private sealed class EventLog(ConcurrentQueue<string> events) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            events.Enqueue(eventId.Name + ": " + formatter(state, exception));

        public void Dispose()
        {
        }
    }
}

/// <summary>The system's clock, which a test can set forward. Timers run in real time.</summary>
public sealed class ShiftedClock : TimeProvider
{
    private long ticks;

    public void Advance(TimeSpan time) => Interlocked.Add(ref ticks, time.Ticks);

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + TimeSpan.FromTicks(Interlocked.Read(ref ticks));
}
