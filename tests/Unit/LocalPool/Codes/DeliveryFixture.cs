using AccountPortal.LocalPool.Pools;

namespace AccountPortal.Tests.Unit.LocalPool.Codes;

/// <summary>Pools with different AccountRecovery.</summary>
public sealed class DeliveryFixture : IAsyncLifetime
{
    internal PoolHost Pool { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Pool = await PoolHost.StartAsync(options =>
    {
        options.Pools.Add(Recovering("emailfirst", "verified_email", "verified_phone_number"));
        options.Pools.Add(Recovering("phonefirst", "verified_phone_number", "verified_email"));
        options.Pools.Add(Recovering("emailonly", "verified_email"));
        options.Pools.Add(Recovering("legacy"));
    });

    public ValueTask DisposeAsync() => Pool.DisposeAsync();

    private static PoolDefinition Recovering(string name, params string[] mechanisms) => new()
    {
        Id = "local_" + name,
        AccountRecovery = mechanisms,
        AutoVerifiedAttributes = ["email"],
        Clients = [new() { Id = name }],
    };
}
