using Microsoft.IdentityModel.JsonWebTokens;
using static AccountPortal.Tests.Unit.Services.Devices.DeviceHost;

namespace AccountPortal.Tests.Unit.Services.Devices;

public sealed class RememberedDeviceTests
{
    [Fact]
    public async Task The_list_tells_browser_system_and_times_and_marks_the_one_in_use()
    {
        await using var host = await StartAsync();
        await host.SignedUpAsync(Ada);
        await host.SignInAsync(new Browser { Client = new("Safari", "iOS", null) }, Ada);
        var begun = host.Clock.GetUtcNow();
        host.Clock.Advance(TimeSpan.FromDays(2));
        var browser = await host.SignedInAsync(Ada);
        host.Clock.Advance(TimeSpan.FromMinutes(1));

        var devices = await host.DevicesAsync(browser);

        Assert.Equal(["Firefox on Linux", "Safari on iOS"], devices.Select(device => device.Name));
        Assert.Equal([true, false], devices.Select(device => device.IsCurrent));
        Assert.Equal(("Safari", "iOS"), (devices[1].Client.Browser, devices[1].Client.System));
        Assert.Equal(begun, devices[1].FirstUsed!.Value, TimeSpan.FromSeconds(1));
        Assert.Equal(begun, devices[1].LastUsed!.Value, TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task It_goes_on_after_the_first_page_of_the_pool()
    {
        await using var host = await StartAsync();
        await host.SignedUpAsync(Ada);
        for (var number = 0; number < 61; number++)
        {
            await host.SignInAsync(new Browser(), Ada);
        }

        Assert.Equal(62, (await host.DevicesAsync(await host.SignedInAsync(Ada))).Count);
    }

    [Fact]
    public async Task A_forgotten_browser_is_asked_for_the_second_step_again_wherever_it_was_forgotten_from()
    {
        await using var host = await StartAsync();
        var (browser, app) = await host.WithAppAsync(Ada);
        var other = new Browser();
        await host.SignInWithAppAsync(other, Ada, app);
        var key = (await host.DevicesAsync(browser))[0].Key;

        Assert.Null(await host.ForgetAsync(other, key));

        Assert.Equal([$"others in {key}: {SessionEndReason.EndedElsewhere}"], other.Ended);
        Assert.Equal([true], (await host.DevicesAsync(other)).Select(device => device.IsCurrent));
        (await host.SignInAsync(browser, Ada)).Is<SignInStep.MfaCode>();
        (await host.SignInAsync(other, Ada)).Is<SignInStep.Completed>();
        Assert.Null(host.Get<DeviceStore>().Find(SessionKey.Hash(browser.DeviceCookie!), host.Get<IdentifierHasher>().Hash(Ada)));
    }

    [Fact]
    public async Task It_needs_no_recent_proof_and_is_written_down()
    {
        await using var host = await StartAsync();
        await host.SignedUpAsync(Ada);
        var browser = await host.SignedInAsync(Ada);
        browser.Proven = false;
        var key = (await host.DevicesAsync(browser))[0].Key;

        Assert.Null(await host.ForgetAsync(browser, key));
        Assert.Null(await host.ForgetAsync(browser, key));

        var subject = new JsonWebToken(browser.Tokens!.AccessToken).Subject;
        var lines = host.Get<ActivityLedger>().Read([host.Get<IdentifierHasher>().Hash(subject)], before: null, 50);
        Assert.Single(lines, line => line.Kind == ActivityKind.DeviceForgotten);
    }

    [Fact]
    public async Task Nobody_forgets_the_browser_of_another_person()
    {
        await using var host = await StartAsync();
        var (ada, _) = await host.WithAppAsync(Ada);
        var (bob, _) = await host.WithAppAsync(Bob);
        var key = (await host.DevicesAsync(ada))[0].Key;

        await host.ForgetAsync(bob, key);

        Assert.Single(await host.DevicesAsync(ada));
        (await host.SignInAsync(ada, Ada)).Is<SignInStep.Completed>();
    }

    [Fact]
    public async Task A_pool_without_memory_says_that_it_does_not_offer_any()
    {
        await using var host = await AccountHost.StartAsync();
        var browser = await host.SignedInAsync("demo@example.com");

        var result = await host.UseAsync<IRememberedDevices, AccountResult<IReadOnlyList<RememberedDevice>>>(
            browser, (devices, token) => devices.ListAsync(token));

        Assert.Equal(AccountErrorKind.NotOffered, result.Error?.Kind);
    }

    [Theory]
    [InlineData("Firefox on Linux", "Firefox", "Linux")]
    [InlineData("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox", "Linux")]
    [InlineData("Ada's tablet", null, null)]
    [InlineData(null, null, null)]
    public void A_name_tells_browser_and_system_where_it_can(string? name, string? browser, string? system)
    {
        Assert.Equal(new ClientDetails(browser, system, "192.0.2.7"), DeviceNames.Read(name, "192.0.2.7"));
    }

    [Theory]
    [InlineData("Firefox", "Linux", "Firefox on Linux")]
    [InlineData("Firefox", null, "Firefox")]
    [InlineData(null, "Linux", "Linux")]
    [InlineData(null, null, null)]
    public void A_browser_is_called_by_what_is_known_of_it(string? browser, string? system, string? name) =>
        Assert.Equal(name, DeviceNames.Of(new ClientDetails(browser, system, null)));
}
