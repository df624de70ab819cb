using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace AccountPortal.Tests.E2E.Security;

/// <summary>The portal as in a search for a fault: it logs everything from every source. Keeps what it sends.</summary>
public sealed class TracingPortal : PortalFixture
{
    internal Wire Wire { get; } = new();

    protected override IReadOnlyDictionary<string, string> Settings { get; } =
        new[]
        {
            "Default",
            "AccountPortal",
            "Microsoft",
            "Microsoft.AspNetCore",
            "Microsoft.AspNetCore.DataProtection",
            "System.Net.Http.HttpClient",
        }
            .ToDictionary(source => "Logging:LogLevel:" + source, _ => "Trace");

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureServices(services => services.AddSingleton<IStartupFilter>(Wire));
    }
}
