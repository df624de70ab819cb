using Microsoft.Playwright;

namespace AccountPortal.Tests.E2E.Portal;

/// <summary>Every page in the combinations of size and colour that the journeys leave out, and in German.</summary>
public sealed class LookTests(BrowserFixture browser, PortalFixture portal)
{
    private static readonly string[] frontDoor =
        ["sign-in", "sign-up", "sign-up/confirm", "forgot-password", "reset-password", "invitation", "no/such/page", "error"];
    private static readonly string[] account =
    [
        "account", "account/profile", "account/email", "account/phone", "account/password", "account/mfa",
        "account/security", "account/passkeys", "account/sessions", "account/activity", "account/data", "account/data/delete",
    ];

    public static TheoryData<Screen> Screens => [Screen.DesktopDark, Screen.Phone with { Language = "de-DE" }];

    [Theory]
    [MemberData(nameof(Screens))]
    public Task Every_page_is_accessible_and_fits_its_screen(Screen screen) => browser.VisitAsync(portal, screen, async visitor =>
    {
        foreach (var path in frontDoor)
        {
            await visitor.OpenAsync(path);
            await CheckAsync(visitor);
        }

        var person = await portal.Users.CreateAsync(phone: true, ("given_name", "Ada"), ("family_name", "Lovelace"));
        await visitor.OpenAsync("sign-in");
        await visitor.Page.Locator("input[autocomplete~=username]").FillAsync(person.Email);
        await visitor.Page.Locator("input[type=password]").FillAsync(person.Password);
        await visitor.Page.Keyboard.PressAsync("Enter");
        await visitor.InteractiveAsync();
        foreach (var path in account)
        {
            await visitor.OpenAsync(path);
            await visitor.InteractiveAsync();
            await CheckAsync(visitor);
        }
    });

    private static async Task CheckAsync(Visitor visitor)
    {
        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
        await visitor.CheckAsync();
        var overhang = await visitor.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.True(overhang <= 0, $"{visitor.Path} is {overhang} pixels too wide on {visitor.Screen}.");
    }
}
