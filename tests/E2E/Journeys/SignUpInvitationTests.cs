using AccountPortal.Tests.E2E.Pages;

namespace AccountPortal.Tests.E2E.Journeys;

public sealed class SignUpInvitationTests(BrowserFixture browser, PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Theory]
    [MemberData(nameof(Screen.TwoAndOneWithoutScripts), MemberType = typeof(Screen))]
    public Task Whose_invitation_has_run_out_gets_a_new_one(Screen screen) => browser.VisitAsync(portal, screen, async visitor =>
    {
        var person = await portal.Users.CreateWithTemporaryPasswordAsync();
        portal.Clock.Advance(TimeSpan.FromDays(8));
        await visitor.OpenAsync("sign-in?identifier=" + Uri.EscapeDataString(person.Email));
        await visitor.SeesAsync("Sign in");
        Assert.Equal("/sign-in", visitor.Path);
        await visitor.Field("Password").FillAsync(person.Password);
        await visitor.Button("Sign in").ClickAsync();
        await Microsoft.Playwright.Assertions.Expect(visitor.Alert).ToContainTextAsync("has run out");
        await visitor.CheckAsync();
        await visitor.Link("Ask for a new invitation").ClickAsync();
        await visitor.SeesAsync("Ask for a new invitation");
        await new SignInPage(visitor).Name.FillAsync(person.Email);
        await visitor.Button("Send a new invitation").ClickAsync();
        await visitor.SeesAsync("Sign in");
        await new SignInPage(visitor).SignInAsync(person.Email, await portal.Users.Inbox.CodeAsync(person.Email));

        await visitor.SeesAsync("Choose your password");
    });
}
