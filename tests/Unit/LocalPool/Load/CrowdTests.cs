using System.Globalization;

namespace AccountPortal.Tests.Unit.LocalPool.Load;

/// <summary>All clients at once, while the process is killed.</summary>
[Trait("Speed", "Slow")]
public sealed class CrowdTests
{
    private static readonly bool isFull = Environment.GetEnvironmentVariable("TEST_COUNTS") == "full";
    private static readonly int writes = isFull ? 20_000 : 600;
    private static readonly int rounds = isFull ? 40 : 3;
    private static readonly int mostBeforeTheKill = isFull ? 1_000 : 200;

    [Fact]
    public async Task At_once_thirty_two_clients_lose_no_update_and_get_nothing_twice()
    {
        using var folder = new TemporaryFolder();
        var crowd = await Crowd.PrepareAsync(folder.Path, Seed());
        await using (var host = await Crowd.StartAsync(folder.Path))
        {
            await crowd.WorkAsync(host.Http, () => crowd.Acknowledged >= writes);
        }

        AssertAllIsThere(folder.Path, crowd, isExact: true);
    }

    [Fact]
    public async Task Whenever_the_process_is_killed_the_store_opens_and_has_what_was_acknowledged()
    {
        using var folder = new TemporaryFolder();
        var seed = Seed();
        var moment = new Random(seed);
        var crowd = await Crowd.PrepareAsync(folder.Path, seed);
        for (var round = 0; round < rounds; round++)
        {
            using (var process = LocalPoolProcess.Start(folder.Path, ("PoolsFile", Crowd.PoolsFileIn(folder.Path))))
            {
                using var http = new HttpClient { BaseAddress = await process.AddressAsync(TestContext.Current.CancellationToken) };
                var last = crowd.Acknowledged + moment.Next(1, mostBeforeTheKill);
                await crowd.WorkAsync(http, () =>
                {
                    if (crowd.Acknowledged >= last)
                    {
                        process.Kill();
                    }
                    return false;
                });
            }

            await using (var host = await Crowd.StartAsync(folder.Path))
            {
                foreach (var client in crowd.Clients)
                {
                    await RenewAsync(host, client);
                }
            }
            AssertAllIsThere(folder.Path, crowd, isExact: false);
        }
    }

    private static int Seed()
    {
        var seed = Random.Shared.Next();
        TestContext.Current.TestOutputHelper?.WriteLine($"Seed {seed}");
        return seed;
    }

    // The client's last refresh token is valid; when the response was lost it signs in again.
    private static async Task RenewAsync(PoolHost host, CrowdClient client)
    {
        var output = client.RefreshToken is { } token
            ? await host.CallAsync("GetTokensFromRefreshToken", new() { ["RefreshToken"] = token, ["ClientId"] = Crowd.ClientId })
            : await host.CallAsync("InitiateAuth", PoolClientExtensions.PasswordSignIn(client.Username, clientId: Crowd.ClientId));
        client.RefreshToken = (string)output["AuthenticationResult"]!["RefreshToken"]!;
    }

    /// <param name="isExact">False when unacknowledged writes may exist.</param>
    private static void AssertAllIsThere(string folder, Crowd crowd, bool isExact)
    {
        using var store = new StoreAudit(folder);
        store.AssertIsSound();
        var there = store.Usernames.ToHashSet();
        foreach (var client in crowd.Clients)
        {
            Assert.Superset(client.Added, there);
            Assert.Empty(client.Deleted.Intersect(there));
            var written = int.Parse(
                store.AttributeOf(Crowd.Everybodys, Crowd.AttributeOf(client.Number)) ?? "0", CultureInfo.InvariantCulture);
            Assert.True(
                isExact ? written == client.Written : written >= client.Written,
                $"{client.Username} wrote {client.Written}, and {written} is there.");
        }
        Assert.All(crowd.Winners, winner => Assert.Equal(1, winner.Value));
        Assert.Superset(crowd.Winners.Select(winner => winner.Key).ToHashSet(), there);
        if (isExact)
        {
            var known = crowd.Clients.SelectMany(
                client => client.Added.Append(client.Username)).Concat(crowd.Winners.Select(winner => winner.Key));
            Assert.Equal(known.Append(Crowd.Everybodys).Append(Crowd.Unconfirmed).Order(), there.Order());
        }
    }
}
