namespace AccountPortal.Tests.Unit.LocalPool.Clients;

/// <summary>One pool process for all third-party clients; each creates its own users. It starts with the first test.</summary>
public sealed class ForeignPool : IDisposable
{
    // Beside the demo pool: one whose users choose which devices to remember, and one with CUSTOM_AUTH.
    private static readonly (string Name, string Value)[] OtherPools =
    [
        ("Pools:0:Id", "local_devices"),
        ("Pools:0:AutoConfirmUsers", "true"),
        ("Pools:0:Mfa", "Optional"),
        ("Pools:0:TotpMfa", "true"),
        ("Pools:0:DeviceConfiguration:ChallengeRequiredOnNewDevice", "true"),
        ("Pools:0:DeviceConfiguration:DeviceOnlyRememberedOnUserPrompt", "true"),
        ("Pools:0:Clients:0:Id", "devices"),
        ("Pools:1:Id", "local_custom"),
        ("Pools:1:AutoConfirmUsers", "true"),
        ("Pools:1:CustomChallenge:Parameters:question", "Which colour?"),
        ("Pools:1:CustomChallenge:Answer", "blue"),
        ("Pools:1:Clients:0:Id", "custom"),
    ];

    private readonly TemporaryFolder data = new();
    private readonly Lazy<(LocalPoolProcess Process, Task<Uri> Address)> started;

    public ForeignPool() => started = new(() =>
    {
        var process = LocalPoolProcess.Start(data.Path, OtherPools);
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
