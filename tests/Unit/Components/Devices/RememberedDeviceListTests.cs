using Bunit;
using Microsoft.AspNetCore.Components;

namespace AccountPortal.Tests.Unit.Components.Devices;

public sealed class RememberedDeviceListTests : AccountPageTest
{
    public RememberedDeviceListTests()
    {
        Devices.Answer = new List<RememberedDevice>
        {
            Device("one", new("Firefox", "Linux", "192.0.2.7"), current: true),
            Device("two", new(null, null, null), name: "Ada's tablet"),
            Device("three", ClientDetails.Unknown),
        };
        Pool = Pool with { Devices = DeviceMemory.Ask, RememberedDeviceSparesSecondStep = true };
    }

    [Fact]
    public void Each_browser_has_a_name_and_the_days_of_its_use_and_this_one_is_marked()
    {
        var list = Open<RememberedDeviceList>();

        Assert.Equal(
            ["Firefox on Linux", "Ada's tablet", "Unknown browser"],
            list.FindAll(".name > span:first-child").Select(name => name.TextContent));
        Assert.Equal("This browser", Assert.Single(list.FindAll(".chip")).TextContent);
        Assert.Equal("First used on 02/01/2026 · Last used on 12/03/2026 from 192.0.2.7", list.FindAll(".value")[0].TextContent);
        Assert.Equal("First used on 02/01/2026 · Last used on 12/03/2026", list.FindAll(".value")[1].TextContent);
    }

    [Theory]
    [InlineData(true, "without the second step")]
    [InlineData(false, "known to be yours")]
    public void It_says_what_being_remembered_means_and_that_a_new_password_changes_nothing(bool spares, string words)
    {
        Pool = Pool with { RememberedDeviceSparesSecondStep = spares };

        var said = Open<RememberedDeviceList>().Find("p.muted").TextContent;

        Assert.Contains(words, said, StringComparison.Ordinal);
        Assert.Contains("when you change or reset your password", said, StringComparison.Ordinal);
    }

    [Fact]
    public void Forgetting_asks_once_and_reads_the_list_again()
    {
        var list = Open<RememberedDeviceList>();
        Button(list, "Forget Ada's tablet").Click();
        Assert.Contains(
            "A session of this portal that is open there ends at once", list.Find(".mud-dialog").TextContent, StringComparison.Ordinal);
        Assert.Empty(Devices.Forgotten);
        Devices.Answer = new List<RememberedDevice>();

        list.Find(".mud-dialog .danger").Click();

        list.WaitForAssertion(() => Assert.Equal(["The browser is forgotten."], Toasts));
        Assert.Equal(["two"], Devices.Forgotten);
        Assert.Contains("No browser is remembered.", list.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_this_browser_it_is_said_that_this_session_ends()
    {
        var list = Open<RememberedDeviceList>();

        Button(list, "Forget Firefox on Linux").Click();

        Assert.Contains("This session ends when it is next renewed", list.Find(".mud-dialog").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_thinks_better_of_it_forgets_nothing()
    {
        var list = Open<RememberedDeviceList>();
        Button(list, "Forget Ada's tablet").Click();

        list.FindAll(".mud-dialog .button").First(button => button.TextContent == "Cancel").Click();

        Assert.Empty(Devices.Forgotten);
        Assert.Empty(Toasts);
    }

    [Fact]
    public void A_refusal_is_said_above_the_list()
    {
        var list = Open<RememberedDeviceList>();
        Devices.Refusal = new(AccountErrorKind.Throttled);
        Button(list, "Forget Ada's tablet").Click();

        list.Find(".mud-dialog .danger").Click();

        list.WaitForAssertion(() => Assert.NotEmpty(list.FindAll("[role=alert]")));
        Assert.Empty(Toasts);
    }

    [Fact]
    public void A_pool_that_cannot_be_reached_is_asked_again_on_request()
    {
        var devices = Devices.Answer;
        Devices.Answer = new AccountError(AccountErrorKind.PoolUnavailable);
        var list = Open<RememberedDeviceList>();
        Assert.NotEmpty(list.FindAll("[role=alert]"));

        Devices.Answer = devices;
        Button(list, "Try again").Click();

        Assert.Empty(list.FindAll("[role=alert]"));
        Assert.Equal(3, list.FindAll(".item").Count);
    }

    [Fact]
    public void A_pool_that_keeps_no_track_says_why_there_is_no_list()
    {
        Devices.Answer = new AccountError(AccountErrorKind.NotOffered);

        var list = Open<RememberedDeviceList>();

        Assert.Contains("because your organisation has turned that off", list.Find(".panel").TextContent, StringComparison.Ordinal);
        Assert.Empty(list.FindAll("[role=alert]"));
    }

    [Fact]
    public void Where_the_pool_never_remembers_there_is_nothing_to_see()
    {
        Pool = Pool with { Devices = DeviceMemory.Off };

        Assert.Empty(Open<RememberedDeviceList>().FindAll("h2"));
        Assert.Equal(0, Devices.Readings);
    }

    [Fact]
    public void Prerendering_leaves_the_reading_to_the_circuit()
    {
        SetRendererInfo(new RendererInfo("Static", isInteractive: false));

        Assert.NotEmpty(Open<RememberedDeviceList>().FindAll("[aria-busy=true]"));
        Assert.Equal(0, Devices.Readings);
    }

    private static RememberedDevice Device(string key, ClientDetails client, string? name = null, bool current = false) =>
        new(key, name, client, new(2026, 1, 2, 8, 0, 0, TimeSpan.Zero), new(2026, 3, 12, 8, 0, 0, TimeSpan.Zero), current);
}
