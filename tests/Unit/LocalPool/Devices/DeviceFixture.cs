using AccountPortal.LocalPool.Pools;

namespace AccountPortal.Tests.Unit.LocalPool.Devices;

/// <summary>One pool per DeviceConfiguration; each pool's client has the pool's name.</summary>
public sealed class DeviceFixture : IAsyncLifetime
{
    private static readonly string[] Flows = ["ALLOW_USER_SRP_AUTH", "ALLOW_USER_PASSWORD_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"];

    internal PoolHost Pool { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Pool = await PoolHost.StartAsync(options =>
    {
        options.Pools.Add(Tracking("always", new() { ChallengeRequiredOnNewDevice = true }));
        options.Pools.Add(Tracking("optin", new() { ChallengeRequiredOnNewDevice = true, DeviceOnlyRememberedOnUserPrompt = true }));
        options.Pools.Add(Tracking("watch", new()));
        options.Pools.Add(Tracking("off", null));
    });

    public ValueTask DisposeAsync() => Pool.DisposeAsync();

    private static PoolDefinition Tracking(string name, DeviceConfiguration? devices) => new()
    {
        Id = "local_" + name,
        Name = name,
        Mfa = MfaConfiguration.Optional,
        TotpMfa = true,
        DeviceConfiguration = devices,
        Clients =
        [
            new() { Id = name, AuthFlows = Flows },
            new() { Id = name + "rotating", AuthFlows = Flows, RotateRefreshTokens = true },
        ],
    };
}
