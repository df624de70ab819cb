using System.Text.Json.Nodes;
using AccountPortal.LocalPool.Pools;

namespace AccountPortal.Tests.Unit.LocalPool.Events;

/// <summary>Pools that record events, and one that does not.</summary>
public sealed class AuthEventFixture : IAsyncLifetime
{
    internal PoolHost Pool { get; private set; } = null!;

    private static PoolDefinition Definition { get; } = new()
    {
        Id = "local_events",
        Name = "Events",
        Tier = FeaturePlan.Plus,
        ThreatProtection = ThreatProtection.Audit,
        AutoVerifiedAttributes = ["email"],
        AccountRecovery = ["verified_email"],
        Mfa = MfaConfiguration.Optional,
        TotpMfa = true,
        Clients = [Client("events")],
    };

    public async ValueTask InitializeAsync() => Pool = await PoolHost.StartAsync(options =>
    {
        options.Pools.Add(Definition);
        options.Pools.Add(
            Definition with { Id = "local_watchful", ThreatProtection = ThreatProtection.Enforced, Clients = [Client("watchful")] });
        options.Pools.Add(Definition with { Id = "local_silent", ThreatProtection = ThreatProtection.Off, Clients = [Client("silent")] });
        options.Pools.Add(Definition with
        {
            Id = "local_lite",
            Tier = FeaturePlan.Lite,
            ThreatProtection = ThreatProtection.Off,
            Clients = [Client("lite")],
        });
    });

    public ValueTask DisposeAsync() => Pool.DisposeAsync();

    internal Task<JsonObject> ListAsync(string username, string poolName = "events", int? limit = null, string? token = null)
    {
        var input = Named(username, poolName);
        if (limit is not null)
        {
            input["MaxResults"] = limit;
        }
        if (token is not null)
        {
            input["NextToken"] = token;
        }
        return Pool.CallAsync("AdminListUserAuthEvents", input);
    }

    internal async Task<List<JsonObject>> EventsAsync(string username, string poolName = "events") =>
        [.. (await ListAsync(username, poolName))["AuthEvents"]!.AsArray().Select(found => found!.AsObject())];

    internal static JsonObject Named(string username, string poolName = "events") =>
        new() { ["UserPoolId"] = "local_" + poolName, ["Username"] = username };

    private static ClientDefinition Client(string id) =>
        new() { Id = id, Name = id, AuthFlows = ["ALLOW_USER_SRP_AUTH", "ALLOW_USER_PASSWORD_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"] };
}
