using AccountPortal.Tests.E2E.Pages;
using AccountPortal.Tests.E2E.Security;
using Microsoft.Playwright;

namespace AccountPortal.Tests.E2E.Journeys;

public sealed class ActivityTests(BrowserFixture browser, PortalFixture portal)
{
    [Theory]
    [MemberData(nameof(Screen.Two), MemberType = typeof(Screen))]
    public Task Whoever_finds_a_stranger_in_their_activity_is_led_to_a_safe_account(Screen screen) =>
        browser.VisitAsync(portal, screen, visitor => browser.VisitAsync(portal, screen, async stranger =>
        {
            var person = await portal.Users.CreateAsync();
            await visitor.SignInAsync(person);
            await stranger.OpenAsync("sign-in");
            await new SignInPage(stranger).SignInAsync(person with { Password = Person.NewPassword() });
            await Assertions.Expect(stranger.Alert).ToBeVisibleAsync();
            await stranger.SignInAsync(person);

            await visitor.OpenAccountAsync("account", "Overview");
            await Assertions.Expect(visitor.Page.GetByText("1 failed attempt since your last sign-in")).ToBeVisibleAsync();
            await visitor.Link("See activity").ClickAsync();
            await visitor.SeesAccountAsync("Activity");
            await Assertions.Expect(visitor.Page.GetByText("A sign-in failed", new() { Exact = true })).ToBeVisibleAsync();
            await visitor.CheckAsync();
            await visitor.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^This wasn't me Signed in") }).First.ClickAsync();

            await visitor.SeesAccountAsync("Secure your account");
            await visitor.Button("End all other sessions").ClickAsync();
            await stranger.LeavesAsync("ended-elsewhere");
            await Assertions.Expect(visitor.Page.GetByText("1 of 3 done")).ToBeVisibleAsync();

            // The user leaves the page, and finds it again.
            await visitor.OpenAccountAsync("account", "Overview");
            await visitor.Link("Go on").ClickAsync();
            await visitor.SeesAccountAsync("Secure your account");
            await visitor.Link("Change password").ClickAsync();
            await visitor.SeesAccountAsync("Password");
            await visitor.Field("Current password").FillAsync(person.Password);
            await visitor.Field("New password").FillAsync(Person.NewPassword());
            await visitor.Button("Change password").ClickAsync();

            await visitor.SeesAccountAsync("Secure your account");
            await Assertions.Expect(visitor.Page.GetByText("2 of 3 done")).ToBeVisibleAsync();
            await visitor.Button("This is mine Email").ClickAsync();
            await Assertions.Expect(visitor.Page.GetByText("3 of 3 done")).ToBeVisibleAsync();
            await visitor.CheckAsync();
            await visitor.Button("Finish").ClickAsync();
            await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Heading, new() { Name = "That was it" })).ToBeVisibleAsync();
            await visitor.Link("Back to your activity").ClickAsync();
            await visitor.SeesAccountAsync("Activity");
            await Assertions.Expect(visitor.Page.GetByText("You secured your account")).ToBeVisibleAsync();
            await Assertions.Expect(visitor.Page.GetByText("Not you", new() { Exact = true })).ToBeVisibleAsync();
        }));
}
