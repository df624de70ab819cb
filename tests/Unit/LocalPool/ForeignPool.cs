namespace AccountPortal.Tests.Unit.LocalPool;

/// <summary>One pool in a process of its own for all clients that nobody here wrote; each makes users of its own. It starts when the first asks.</summary>
public sealed class ForeignPool : IDisposable
{
    private readonly TemporaryFolder data = new();
    private readonly Lazy<(LocalPoolProcess Process, Task<Uri> Address)> started;

    public ForeignPool() => started = new(() =>
    {
        var process = LocalPoolProcess.Start(data.Path);
        return (process, process.AddressAsync(CancellationToken.None));
    });

    public async Task<string> EndpointAsync() =>
        new Uri(await started.Value.Address.WaitAsync(TestContext.Current.CancellationToken), "/local-pool").ToString();

    public void Dispose()
    {
        if (started.IsValueCreated)
        {
            started.Value.Process.Dispose();
        }
        data.Dispose();
    }
}

/// <summary>The tests that share the pool run one after the other.</summary>
[CollectionDefinition(nameof(ForeignPool))]
public sealed class ForeignPoolCollection : ICollectionFixture<ForeignPool>;
