using AccountPortal.Tests.E2E.Processes;

namespace AccountPortal.Tests.E2E.Production;

/// <summary>
/// The published portal in Production with a certificate, and a user pool in a separate process in place of AWS.
/// </summary>
public class PublishedPortal : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private PortalProcess? pool;
    private PortalProcess? portal;

    /// <summary>Settings that this fixture adds, as the command line takes them.</summary>
    protected virtual IReadOnlyList<string> Settings => [];

    /// <summary>Where the portal keeps its state.</summary>
    public string DataDirectory => Path.Combine(folder.Path, "portal");

    /// <summary>The https address.</summary>
    public Uri Address => portal!.Addresses.Single(address => address.Scheme == Uri.UriSchemeHttps);

    /// <summary>The http address, which redirects to https.</summary>
    public Uri PlainAddress => portal!.Addresses.Single(address => address.Scheme == Uri.UriSchemeHttp);

    public PoolUsers Users { get; private set; } = default!;

    public IReadOnlyList<string> Output => portal!.Output;

    public async ValueTask InitializeAsync()
    {
        pool = await PortalProcess.StartAsync(
            Applications.LocalPool, "Development", "--DataDirectory=" + Path.Combine(folder.Path, "pool"));
        var endpoint = new Uri(pool.Address, "local-pool");
        Users = new(endpoint, TimeProvider.System);
        portal = await PortalProcess.StartAsync(
            await Applications.PublishedPortalAsync(),
            "Production",
            [
                $"--Cognito:ServiceUrl={endpoint}", "--Cognito:UserPoolId=local_demo", "--Cognito:ClientId=account-portal",
                // Describing the pool requires AWS credentials, which these tests do not have.
                "--Cognito:Pool:UsernameAttributes:0=email",
                $"--DataDirectory={DataDirectory}",
                "--Kestrel:Endpoints:Plain:Url=http://127.0.0.1:0",
                .. ServerCertificate.Endpoint(folder.Path),
                .. Settings,
            ]);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var process in new[] { portal, pool }.OfType<PortalProcess>())
        {
            await process.DisposeAsync();
        }

        Users?.Dispose();
        folder.Dispose();
        GC.SuppressFinalize(this);
    }
}
