using AccountPortal.Tests.E2E.Pages;
using Microsoft.Playwright;

namespace AccountPortal.Tests.E2E.Journeys;

/// <summary>A lost code, and an expired step; the clocks of browser and portal move together.</summary>
public sealed class SignInNewCodeTests(BrowserFixture browser, PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Theory]
    [MemberData(nameof(Screen.Two), MemberType = typeof(Screen))]
    public Task A_new_code_comes_after_a_wait_and_a_step_that_waits_too_long_starts_again(Screen screen) =>
        browser.VisitAsync(portal, screen, async visitor =>
        {
            var person = await portal.Users.CreateWithSmsAsync();
            await visitor.Page.Clock.InstallAsync();
            await (await new SignInPage(visitor).OpenAsync()).SignInAsync(person);
            await visitor.SeesAsync("Enter your code");
            var waiting = visitor.Page.Locator("button[name='Input.Resend']");
            await Assertions.Expect(waiting).ToBeDisabledAsync();
            await PassAsync(visitor, TimeSpan.FromSeconds(31));
            await visitor.Button("Send a new code").ClickAsync();
            await Assertions.Expect(visitor.Status.GetByText("A new code is on its way.")).ToBeVisibleAsync();
            await visitor.CheckAsync();

            await PassAsync(visitor, TimeSpan.FromMinutes(2));
            await Assertions.Expect(visitor.Page.GetByText("This step waits for one more minute.")).ToBeVisibleAsync();
            await PassAsync(visitor, TimeSpan.FromMinutes(1));
            await Assertions.Expect(visitor.Page.GetByText("The time for this step is over.")).ToBeVisibleAsync();
            await visitor.CheckAsync();
            await visitor.Link("Start again").ClickAsync();

            await visitor.SeesAsync("Sign in");
            await Assertions.Expect(new SignInPage(visitor).Name).ToHaveValueAsync(person.Email);
        });

    private async Task PassAsync(Visitor visitor, TimeSpan time)
    {
        portal.Clock.Advance(time);
        await visitor.Page.Clock.FastForwardAsync((long)time.TotalMilliseconds);
    }
}
