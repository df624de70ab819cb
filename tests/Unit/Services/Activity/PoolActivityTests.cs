using AccountPortal.LocalPool.Pools;
using static AccountPortal.Tests.Unit.Services.Activity.AccountActivityTests;

namespace AccountPortal.Tests.Unit.Services.Activity;

/// <summary>The list of activity with and without events of the pool.</summary>
[Trait("Speed", "Slow")]
public sealed class PoolActivityTests
{
    private const string Demo = "demo@example.com";
    private const string Wrong = "Wrong-Passw0rd!";

    [Fact]
    public async Task Where_the_pool_keeps_events_a_sign_in_is_one_entry_and_those_in_other_applications_are_marked()
    {
        await using var host = await AccountHost.StartAsync();
        await host.SignInAsync(new Browser(), Demo, Wrong);
        host.Clock.Advance(TimeSpan.FromMinutes(1));
        await ElsewhereAsync(host, AccountHostExtensions.Password);
        host.Clock.Advance(TimeSpan.FromMinutes(1));
        await ElsewhereAsync(host, Wrong);
        host.Clock.Advance(TimeSpan.FromMinutes(1));
        var browser = await host.SignedInAsync(Demo);
        browser.Proven = false;
        await host.VisitAsync(browser, (account, token) => account.SignIn.ReauthenticateAsync(AccountHostExtensions.Password, null, token));

        var list = await ReadAsync(host, browser);

        Assert.True(list.CoversApplications);
        Assert.Equal(
            [
                (ActivityKind.Reauthenticated, false),
                (ActivityKind.SignedIn, false),
                (ActivityKind.SignInFailed, true),
                (ActivityKind.SignedIn, true),
                (ActivityKind.SignInFailed, false),
            ],
            list.Items.Select(item => (item.Kind, item.IsElsewhere)));
        Assert.All(list.Items, item => Assert.NotNull(item.EventId));
    }

    [Fact]
    public async Task Pages_of_events_are_read_until_there_is_enough()
    {
        await using var host = await AccountHost.StartAsync();
        for (var time = 0; time < 65; time++)
        {
            await ElsewhereAsync(host, AccountHostExtensions.Password);
            host.Clock.Advance(TimeSpan.FromSeconds(1));
        }

        var browser = await host.SignedInAsync(Demo);

        Assert.Equal(
            (66, false), ((await ReadAsync(host, browser, count: 100)).Items.Count, (await ReadAsync(host, browser, count: 100)).HasMore));
        Assert.Equal(
            (10, true), ((await ReadAsync(host, browser, count: 10)).Items.Count, (await ReadAsync(host, browser, count: 10)).HasMore));
    }

    [Fact]
    public async Task Where_the_pool_keeps_no_events_the_portals_own_lines_are_shown_and_it_is_said()
    {
        await using var host = await AccountHost.StartAsync(
            options => options.UsePool(pool => pool with { ThreatProtection = ThreatProtection.Off }));
        await host.SignedUpAsync("jo@example.com");

        var list = await ReadAsync(host, await host.SignedInAsync("jo@example.com"));

        Assert.Equal([ActivityKind.SignedIn, ActivityKind.SignedUp], list.Items.Select(item => item.Kind));
        Assert.False(list.CoversApplications);
    }
}
