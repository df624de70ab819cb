namespace AccountPortal.Tests.Unit.LocalPool;

/// <summary>One pool host for the tests of a class; each test makes users of its own.</summary>
public sealed class PoolFixture : IAsyncLifetime
{
    internal PoolHost Pool { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Pool = await PoolHost.StartAsync(options =>
    {
        foreach (var pool in TestPools.All)
        {
            options.Pools.Add(pool);
        }
    });

    public ValueTask DisposeAsync() => Pool.DisposeAsync();
}
