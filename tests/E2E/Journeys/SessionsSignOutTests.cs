using AccountPortal.Tests.E2E.Pages;
using Microsoft.Playwright;

namespace AccountPortal.Tests.E2E.Journeys;

public sealed class SessionsSignOutTests(BrowserFixture browser, PortalFixture portal)
{
    [Theory]
    [MemberData(nameof(Screen.Two), MemberType = typeof(Screen))]
    public Task Signing_out_here_ends_this_session_alone(Screen screen) =>
        browser.VisitAsync(portal, screen, visitor => browser.VisitAsync(portal, screen, async other =>
        {
            var person = await portal.Users.CreateAsync();
            await visitor.EnterAsync(person);
            await other.EnterAsync(person);
            await visitor.Row("Sign out here").ButtonIn("Sign out").ClickAsync();
            await visitor.SeesAsync("Sign in");
            await Assertions.Expect(visitor.Status).ToContainTextAsync("You are signed out.");
            await visitor.OpenAsync("account");
            await visitor.SeesAsync("Sign in");

            await other.OpenAccountAsync("account/profile", "Profile");
        }));

    [Fact]
    public Task Another_page_of_the_session_leaves_when_it_ends() => browser.VisitAsync(portal, Screen.Desktop, async visitor =>
    {
        await visitor.EnterAsync(await portal.Users.CreateAsync());
        var second = await visitor.Page.Context.NewPageAsync();
        await second.GotoAsync(new Uri(portal.Address, "account/email").ToString());
        await Visitor.InteractiveAsync(second);
        await visitor.Row("Sign out here").ButtonIn("Sign out").ClickAsync();
        await visitor.SeesAsync("Sign in");

        await Assertions.Expect(second.GetByRole(AriaRole.Heading, new() { Name = "Sign in", Exact = true })).ToBeVisibleAsync();
    });

    [Theory]
    [MemberData(nameof(Screen.Two), MemberType = typeof(Screen))]
    public Task Signing_out_everywhere_makes_the_open_pages_of_other_browsers_leave(Screen screen) =>
        browser.VisitAsync(portal, screen, visitor => browser.VisitAsync(portal, screen, async other =>
        {
            var person = await portal.Users.CreateAsync();
            var elsewhere = await portal.Users.SignInAsync(person);
            await visitor.EnterAsync(person);
            await other.EnterAsync(person);
            await visitor.Row("Sign out everywhere").ButtonIn("Sign out everywhere").ClickAsync();
            var question = visitor.Page.GetByRole(AriaRole.Dialog);
            await Assertions.Expect(question).ToBeVisibleAsync();
            await visitor.CheckAsync();
            await question.ButtonIn("Sign out everywhere").ClickAsync();

            await visitor.SeesAsync("Sign in");
            await Assertions.Expect(visitor.Status).ToContainTextAsync("You are signed out everywhere.");
            await other.SeesAsync("Sign in");
            await Assert.ThrowsAsync<Amazon.CognitoIdentityProvider.Model.NotAuthorizedException>(
                () => portal.Users.Cognito.GetUserAsync(
                    new Amazon.CognitoIdentityProvider.Model.GetUserRequest { AccessToken = elsewhere },
                    TestContext.Current.CancellationToken));
        }));
}
