using AccountPortal.Tests.E2E.Pages;
using Microsoft.Playwright;

namespace AccountPortal.Tests.E2E.Journeys;

public sealed class PasswordResetTests(BrowserFixture browser, PortalFixture portal)
{
    [Theory]
    [MemberData(nameof(Screen.TwoAndOneWithoutScripts), MemberType = typeof(Screen))]
    public Task A_forgotten_password_is_reset_by_a_code(Screen screen) => browser.VisitAsync(portal, screen, async visitor =>
    {
        var person = await portal.Users.CreateAsync();
        var password = Person.NewPassword();
        await visitor.OpenAsync("sign-in");
        await visitor.Link("Forgot it?").ClickAsync();
        await visitor.AskForResetAsync(person);
        await visitor.SeesAsync("Set a new password");
        await visitor.Field("Code").FillAsync(await portal.Users.Inbox.CodeAsync(person.Email));
        await visitor.Field("New password").FillAsync(password);
        await visitor.Button("Set the new password").ClickAsync();
        await visitor.SeesAsync("Sign in");

        var page = new SignInPage(visitor);
        await Assertions.Expect(page.Name).ToHaveValueAsync(person.Email);
        await page.SignInAsync(person.Email, password);
        await visitor.SeesAccountAsync("Overview");
    });

    [Fact]
    public Task A_reset_ends_the_sessions_and_does_not_skip_the_second_step() =>
        browser.VisitAsync(portal, Screen.Desktop, visitor => browser.VisitAsync(portal, Screen.Desktop, async other =>
        {
            var person = await portal.Users.CreateWithAppAsync();
            var password = Person.NewPassword();
            await (await new SignInPage(other).OpenAsync()).SignInAsync(person);
            await other.Field("Code").FillAsync(person.App!.NextCode());
            await other.Button("Sign in").ClickAsync();
            await other.SeesAccountAsync("Overview");

            await visitor.OpenAsync("forgot-password");
            await visitor.AskForResetAsync(person);
            await visitor.SeesAsync("Set a new password");
            await visitor.Field("Code").FillAsync(await portal.Users.Inbox.CodeAsync(person.Email));
            await visitor.Field("New password").FillAsync(password);
            await visitor.Button("Set the new password").ClickAsync();
            await visitor.SeesAsync("Sign in");
            await other.SeesAsync("Sign in");
            await new SignInPage(visitor).SignInAsync(person.Email, password);

            await visitor.SeesAsync("Enter your code");
        }));

    [Fact]
    public Task An_unknown_name_is_answered_as_a_known_one() => browser.VisitAsync(portal, Screen.Desktop, async visitor =>
    {
        await visitor.OpenAsync("forgot-password");
        await visitor.AskForResetAsync(Person.Unknown());

        await visitor.SeesAsync("Set a new password");
    });
}
