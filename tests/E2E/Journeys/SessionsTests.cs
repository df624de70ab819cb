using AccountPortal.Tests.E2E.Pages;
using AccountPortal.Tests.E2E.Security;
using Microsoft.Playwright;

namespace AccountPortal.Tests.E2E.Journeys;

public sealed class SessionsTests(BrowserFixture browser, PortalFixture portal)
{
    [Theory]
    [MemberData(nameof(Screen.Two), MemberType = typeof(Screen))]
    public Task Another_session_appears_by_itself_and_its_pages_leave_when_it_is_ended(Screen screen) =>
        browser.VisitAsync(portal, screen, visitor => browser.VisitAsync(portal, screen, async other =>
        {
            var person = await portal.Users.CreateAsync();
            await visitor.SignInAsync(person);
            await visitor.GoToAsync("Sessions");
            var sessions = visitor.Page.GetByRole(AriaRole.List, new() { Name = "Sessions" }).GetByRole(AriaRole.Listitem);
            await Assertions.Expect(sessions).ToHaveCountAsync(1);
            await other.SignInAsync(person);
            await Assertions.Expect(sessions).ToHaveCountAsync(2);
            await visitor.CheckAsync();

            await sessions.Last.ButtonIn("End Chrome on Linux").ClickAsync();
            var question = visitor.Page.GetByRole(AriaRole.Dialog);
            await Assertions.Expect(question).ToBeVisibleAsync();
            await visitor.CheckAsync();
            await question.ButtonIn("End session").ClickAsync();

            await visitor.IsToldAsync("The session has ended.");
            await other.LeavesAsync("ended-elsewhere");
            await other.SeesAsync("Sign in");
            await Assertions.Expect(other.Status).ToContainTextAsync("This session was ended from another one of yours.");
            await Assertions.Expect(sessions).ToHaveCountAsync(1);
            await other.OpenAsync("account/sessions");
            await other.SeesAsync("Sign in");
        }));

    [Fact]
    public Task A_change_in_one_page_shows_at_once_in_those_of_this_and_of_other_browsers() =>
        browser.VisitAsync(portal, Screen.Desktop, visitor => browser.VisitAsync(portal, Screen.Desktop, async other =>
        {
            var person = await portal.Users.CreateAsync();
            await visitor.SignInAsync(person);
            await other.SignInAsync(person);
            var tab = await visitor.OpenTabAsync(portal.Address, "account/profile", "Profile");

            await visitor.OpenAccountAsync("account/profile", "Profile");
            await visitor.Profile("Nickname").FillAsync("Countess");
            await visitor.Button("Save").ClickAsync();
            await visitor.IsToldAsync("Your profile is saved.");

            await Assertions.Expect(tab.Profile("Nickname")).ToHaveValueAsync("Countess");
            await visitor.Profile("First name").FillAsync("Augusta");
            await visitor.Button("Save").ClickAsync();
            await Assertions.Expect(other.Row("Signed in as").Locator(".value")).ToContainTextAsync("Augusta");
        }));
}
