using AccountPortal.Tests.E2E.Pages;
using Microsoft.Playwright;

namespace AccountPortal.Tests.E2E.Portal;

public sealed class KeyboardTests(BrowserFixture browser, PortalFixture portal)
{
    [Fact]
    public Task Everything_can_be_done_with_the_keyboard_alone() => browser.VisitAsync(portal, Screen.Desktop, async visitor =>
    {
        var person = await portal.Users.CreateAsync();
        var keys = visitor.Page.Keyboard;
        await visitor.OpenAsync("sign-in");
        await Assertions.Expect(new SignInPage(visitor).Name).ToBeFocusedAsync();
        await keys.TypeAsync(person.Email);
        await TabToAsync(visitor, new SignInPage(visitor).Password);
        await keys.TypeAsync(person.Password);
        await keys.PressAsync("Enter");
        await visitor.SeesAccountAsync("Overview");

        await TabToAsync(visitor, visitor.Menu().GetByRole(AriaRole.Link, new() { Name = "Security" }));
        await visitor.Page.Keyboard.PressAsync("Enter");
        await visitor.SeesAccountAsync("Security");
        await TabToAsync(visitor, visitor.Row("Email").Last.GetByRole(AriaRole.Link));
        await keys.PressAsync("Enter");
        await visitor.SeesAccountAsync("Email");
        await TabToAsync(visitor, visitor.Row("Email").ButtonIn("Change"));
        await keys.PressAsync("Enter");
        await TabToAsync(visitor, visitor.Field("New email address"));
        var address = Person.Unknown().Email;
        await keys.TypeAsync(address);
        await keys.PressAsync("Enter");
        await Assertions.Expect(visitor.Field("Code")).ToBeVisibleAsync();
        await TabToAsync(visitor, visitor.Field("Code"));
        await keys.TypeAsync(await portal.Users.Inbox.CodeAsync(address));
        await keys.PressAsync("Enter");
        await visitor.IsToldAsync("Your email address is verified.");

        await TabToAsync(visitor, visitor.Menu().ButtonIn("Sign out"));
        await keys.PressAsync("Enter");
        await visitor.SeesAsync("Sign in");
    });

    [Fact]
    public Task The_first_tab_offers_to_skip_to_the_content() => browser.VisitAsync(portal, Screen.Desktop, async visitor =>
    {
        await visitor.OpenAsync("not-there");
        await visitor.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(visitor.Link("Skip to content")).ToBeFocusedAsync();
        await visitor.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Main)).ToBeFocusedAsync();
    });

    private static async Task TabToAsync(Visitor visitor, ILocator target)
    {
        for (var presses = 0; presses < 60 && !await IsFocusedAsync(target); presses++)
        {
            await visitor.Page.Keyboard.PressAsync("Tab");
        }

        await Assertions.Expect(target).ToBeFocusedAsync();
    }

    private static Task<bool> IsFocusedAsync(ILocator target) =>
        target.EvaluateAsync<bool>("element => element === document.activeElement");
}
