namespace AccountPortal.LocalPool;

/// <summary>
/// Loads pools and users before the server takes requests. Afterwards creates the demo pool's signing keys, so that the first sign-in
/// need not wait, and writes the banner to the console.
/// </summary>
internal sealed class LocalPoolStartup(
    PoolRegistry registry, ConfiguredUsers users, SigningKeys keys, LocalPoolMount mount, IssuerAddress issuer,
    IOptions<LocalPoolOptions> options, IHostEnvironment environment)
    : IHostedLifecycleService
{
    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        LocalPoolExtensions.RequireDevelopment(environment);
        await registry.LoadAsync(cancellationToken);
        await users.SeedAsync(cancellationToken);
    }

    public async Task StartedAsync(CancellationToken cancellationToken)
    {
        if (options.Value.DemoPool)
        {
            _ = keys.GetAsync(DemoPool.Definition);
        }

        if (options.Value is { Banner: true, DemoPool: true } && mount.Path is not null)
        {
            await Console.Out.WriteLineAsync(Banner().AsMemory(), cancellationToken);
        }
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private string Banner()
    {
        var listed = DemoUsers.Listed.Select(user => $"      {user.Name,-18} {user.Password,-16} {user.Note}");
        return $"""

              Local user pool (development only)
                Endpoint   {issuer.Endpoint}
                Pool       {DemoPool.Id}
                Client     {DemoPool.ClientId}
                Messages   {issuer.Endpoint}/inbox
                Users
            {string.Join(Environment.NewLine, listed)}

            """;
    }
}
