using AccountPortal.Tests.E2E.Pages;
using Microsoft.Playwright;

namespace AccountPortal.Tests.E2E.Journeys;

public sealed class PasswordTests(BrowserFixture browser, PortalFixture portal)
{
    [Theory]
    [MemberData(nameof(Screen.Two), MemberType = typeof(Screen))]
    public Task The_password_is_changed_and_the_session_goes_on_under_a_new_key(Screen screen) =>
        browser.VisitAsync(portal, screen, async visitor =>
        {
            var person = await portal.Users.CreateAsync();
            var password = Person.NewPassword();
            await visitor.EnterAsync(person);
            await visitor.GoToAsync("Password");
            var before = await SessionKeyAsync(visitor);
            await visitor.Field("Current password").FillAsync(person.Password);
            await visitor.Field("New password").FillAsync(password);
            await visitor.CheckAsync();

            // Pressed as long as by a finger: the field loses focus meanwhile, and its message must not move the button away.
            await visitor.Button("Change password").ClickAsync(new() { Delay = 500 });

            await visitor.IsToldAsync("Your password is changed.");
            await visitor.CheckAsync();
            Assert.NotEqual(before, await SessionKeyAsync(visitor));
            Assert.NotEmpty(await portal.Users.SignInAsync(person with { Password = password }));
        });

    [Fact]
    public Task A_wrong_present_password_is_explained_at_its_field() => browser.VisitAsync(portal, Screen.Desktop, async visitor =>
    {
        var person = await portal.Users.CreateAsync();
        await visitor.BeSignedInAsync(person);
        await visitor.OpenAccountAsync("account/password", "Password");
        await visitor.Field("Current password").FillAsync(Person.NewPassword());
        await visitor.Field("New password").FillAsync(Person.NewPassword());
        await visitor.Button("Change password").ClickAsync();

        await Assertions.Expect(visitor.Page.Locator(".mud-input-error").First).ToBeVisibleAsync();
        await visitor.CheckAsync();
        Assert.NotEmpty(await portal.Users.SignInAsync(person));
    });

    [Fact]
    public Task A_change_ends_the_sessions_in_other_browsers() =>
        browser.VisitAsync(portal, Screen.Desktop, visitor => browser.VisitAsync(portal, Screen.Phone, async other =>
        {
            var person = await portal.Users.CreateAsync();
            await visitor.EnterAsync(person);
            await other.EnterAsync(person);
            await visitor.OpenAccountAsync("account/password", "Password");
            await visitor.Field("Current password").FillAsync(person.Password);
            await visitor.Field("New password").FillAsync(Person.NewPassword());
            await visitor.Button("Change password").ClickAsync();
            await visitor.IsToldAsync("Your password is changed.");

            await other.SeesAsync("Sign in");
            await Assertions.Expect(other.Status).ToContainTextAsync("The password of this account was changed.");
        }));

    private static async Task<string> SessionKeyAsync(Visitor visitor) =>
        Assert.Single(
            await visitor.Page.Context.CookiesAsync(), cookie => cookie.Name.Contains("session", StringComparison.OrdinalIgnoreCase)).Value;
}
