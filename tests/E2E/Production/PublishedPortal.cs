using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using AccountPortal.Tests.E2E.Processes;

namespace AccountPortal.Tests.E2E.Production;

/// <summary>
/// The portal as an operator would run it: published, in Production, a process of its own with no AWS environment, told
/// nothing but its pool, with TLS by a certificate of its own. The pool is a second process, in Development.
/// </summary>
public sealed class PublishedPortal : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private PortalProcess? pool;
    private PortalProcess? portal;

    public Uri Address => portal!.Address;

    public PoolUsers Users { get; private set; } = default!;

    public async ValueTask InitializeAsync()
    {
        pool = await PortalProcess.StartAsync(Applications.LocalPool, "Development", $"--DataDirectory={Path.Combine(folder.Path, "pool")}", "--LocalPool:Banner=false");
        portal = await PortalProcess.StartAsync(
            await Applications.PublishedPortalAsync(),
            "Production",
            "--Cognito:UserPoolId=local_demo",
            "--Cognito:ClientId=account-portal",
            $"--Cognito:ServiceUrl={new Uri(pool.Address, "local-pool")}",
            $"--DataDirectory={Path.Combine(folder.Path, "portal")}",
            $"--Kestrel:Certificates:Default:Path={Certificate()}",
            "--urls=https://127.0.0.1:0");
        Users = new(new(pool.Address, "local-pool"), TimeProvider.System);
    }

    public async ValueTask DisposeAsync()
    {
        Users?.Dispose();
        await (portal?.DisposeAsync() ?? ValueTask.CompletedTask);
        await (pool?.DisposeAsync() ?? ValueTask.CompletedTask);
        folder.Dispose();
    }

    private string Certificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.MaxValue);
        var path = Path.Combine(folder.Path, "certificate.pfx");
        File.WriteAllBytes(path, certificate.Export(X509ContentType.Pfx));
        return path;
    }
}
