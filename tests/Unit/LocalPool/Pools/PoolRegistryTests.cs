using AccountPortal.LocalPool.Pools;
using AccountPortal.LocalPool.Wire;
using Microsoft.Extensions.DependencyInjection;

namespace AccountPortal.Tests.Unit.LocalPool.Pools;

public sealed class PoolRegistryTests
{
    private static readonly PoolDefinition Configured = TestPools.Closed;

    [Fact]
    public async Task Changes_made_by_many_at_once_are_all_there_after_a_restart()
    {
        using var folder = new TemporaryFolder();
        await using (var pool = await StartAsync(folder))
        {
            await Task.WhenAll(Enumerable.Range(0, 32).Select(number => Registry(pool).ChangeAsync(
                Configured.Id,
                known => known with { Clients = [.. known.Clients, new() { Id = $"added{number}", Secret = "secret" }] },
                TestContext.Current.CancellationToken)));
            Assert.Equal(33, Registry(pool).RequirePool(Configured.Id).Clients.Count);
        }

        await using var again = await StartAsync(folder);
        Assert.All(
            Enumerable.Range(0, 32), number => Assert.Equal("secret", Registry(again).RequireClient($"added{number}").Client.Secret));
        Assert.Equal(33, Registry(again).RequireClient("closed").Pool.Clients.Count);
    }

    [Fact]
    public async Task The_configuration_wins_once_it_says_something_else_and_takes_nothing_that_was_added()
    {
        using var folder = new TemporaryFolder();
        await using (var pool = await StartAsync(folder))
        {
            await Registry(pool).ChangeAsync(
                Configured.Id,
                known => known with
                {
                    Name = "Renamed",
                    Schema = [new() { Name = "custom:added" }],
                    Clients = [known.Clients[0] with { Name = "Renamed" }, new() { Id = "added" }],
                },
                TestContext.Current.CancellationToken);
        }

        await using (var same = await StartAsync(folder))
        {
            Assert.Equal("Renamed", Registry(same).RequirePool(Configured.Id).Name);
            Assert.Equal("Renamed", Registry(same).RequireClient("closed").Client.Name);
        }

        await using var changed = await StartAsync(folder, Configured with { AutoConfirmUsers = true });
        var pool2 = Registry(changed).RequirePool(Configured.Id);
        Assert.Equal(("Closed", true), (pool2.Name, pool2.AutoConfirmUsers));
        Assert.Equal(["closed", "added"], pool2.Clients.Select(client => client.Id));
        Assert.Equal("closed", pool2.Clients[0].Name);
        Assert.NotNull(pool2.FindAttribute("custom:added"));
    }

    [Fact]
    public async Task A_pool_that_is_configured_no_longer_rests_until_it_is_again()
    {
        using var folder = new TemporaryFolder();
        await using (await StartAsync(folder))
        {
        }

        await using (var without = await PoolHost.StartAsync(folder: folder.Path))
        {
            Assert.Equal(["local_demo"], Registry(without).Pools.Select(pool => pool.Id));
            Assert.Null(Registry(without).FindClient("closed"));
        }

        await using var again = await StartAsync(folder);
        Assert.NotNull(Registry(again).FindClient("closed"));
    }

    [Fact]
    public async Task A_change_that_is_refused_changes_nothing()
    {
        using var folder = new TemporaryFolder();
        await using var pool = await StartAsync(folder);

        await Assert.ThrowsAsync<CognitoFault>(() => Registry(pool).ChangeAsync(
            Configured.Id, _ => throw CognitoFault.InvalidParameter("No."), TestContext.Current.CancellationToken));
        var unknown = await Assert.ThrowsAsync<CognitoFault>(() => Registry(pool).ChangeAsync(
            "local_unknown", known => known, TestContext.Current.CancellationToken));

        Assert.Equal("User pool local_unknown does not exist.", unknown.Message);
        Assert.Equal("Closed", Registry(pool).RequirePool(Configured.Id).Name);
    }

    private static PoolRegistry Registry(PoolHost pool) => pool.Services.GetRequiredService<PoolRegistry>();

    private static Task<PoolHost> StartAsync(TemporaryFolder folder, PoolDefinition? configured = null) =>
        PoolHost.StartAsync(options => options.Pools.Add(configured ?? Configured), folder.Path);
}
