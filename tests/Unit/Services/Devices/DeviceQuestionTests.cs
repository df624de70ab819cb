using static AccountPortal.Tests.Unit.Services.Devices.DeviceHost;

namespace AccountPortal.Tests.Unit.Services.Devices;

/// <summary>Pools in which the user decides whether to remember a browser.</summary>
public sealed class DeviceQuestionTests
{
    [Fact]
    public async Task Until_there_is_an_answer_nothing_is_spared_and_every_sign_in_asks()
    {
        await using var host = await StartAsync(asks: true);
        var (browser, app) = await host.WithAppAsync(Ada);

        var step = await host.SignInWithAppAsync(browser, Ada, app);

        Assert.True(step.AsksToRemember);
        Assert.True(await host.IsAskedAsync(browser));
        Assert.Empty(await host.DevicesAsync(browser));
    }

    [Fact]
    public async Task After_a_yes_the_second_step_is_spared_and_nobody_asks()
    {
        await using var host = await StartAsync(asks: true);
        var (browser, _) = await host.WithAppAsync(Ada);

        Assert.Null(await host.SaysAsync(browser, remember: true));

        Assert.False((await host.SignInAsync(browser, Ada)).Is<SignInStep.Completed>().AsksToRemember);
        Assert.False(await host.IsAskedAsync(browser));
        Assert.True(Assert.Single(await host.DevicesAsync(browser)).IsCurrent);
    }

    [Fact]
    public async Task A_no_is_respected_for_three_months_in_this_browser_and_for_this_person()
    {
        await using var host = await StartAsync(asks: true);
        var (browser, app) = await host.WithAppAsync(Ada);
        Assert.Null(await host.SaysAsync(browser, remember: false));

        Assert.False((await host.SignInWithAppAsync(browser, Ada, app)).AsksToRemember);
        Assert.True((await host.SignInWithAppAsync(new Browser(), Ada, app)).AsksToRemember);
        var (_, bobsApp) = await host.WithAppAsync(Bob);
        Assert.True((await host.SignInWithAppAsync(browser, Bob, bobsApp)).AsksToRemember);
        host.Clock.Advance(TimeSpan.FromDays(91));
        Assert.True((await host.SignInWithAppAsync(browser, Ada, app)).AsksToRemember);
        Assert.Null(await host.SaysAsync(browser, remember: true));

        (await host.SignInAsync(browser, Ada)).Is<SignInStep.Completed>();
    }

    [Fact]
    public async Task A_no_outlives_the_pools_own_memory()
    {
        await using var host = await StartAsync(asks: true);
        var (browser, app) = await host.WithAppAsync(Ada);
        await host.SaysAsync(browser, remember: false);
        await host.ForgottenByAdministratorAsync(Ada);
        await host.SignInWithAppAsync(browser, Ada, app);

        Assert.True((await host.SignInWithAppAsync(new Browser(), Ada, app)).AsksToRemember);
    }

    [Fact]
    public async Task An_answer_for_a_browser_that_was_forgotten_meanwhile_is_refused()
    {
        await using var host = await StartAsync(asks: true);
        var (browser, _) = await host.WithAppAsync(Ada);
        await host.ForgottenByAdministratorAsync(Ada);

        Assert.Equal(AccountErrorKind.Conflict, (await host.SaysAsync(browser, remember: true))?.Kind);
        Assert.False(await host.IsAskedAsync(browser));
    }

    [Fact]
    public async Task Nobody_is_asked_who_is_not_signed_in()
    {
        await using var host = await StartAsync(asks: true);
        var (browser, _) = await host.WithAppAsync(Ada);
        var stranger = WithCookieOf(browser);

        Assert.False(await host.IsAskedAsync(stranger));
        Assert.Null(await host.SaysAsync(stranger, remember: true));

        Assert.Empty(await host.DevicesAsync(browser));
    }
}
