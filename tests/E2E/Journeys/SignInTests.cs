using AccountPortal.Tests.E2E.Pages;
using Microsoft.Playwright;

namespace AccountPortal.Tests.E2E.Journeys;

public sealed class SignInTests(BrowserFixture browser, PortalFixture portal)
{
    [Theory]
    [MemberData(nameof(Screen.Two), MemberType = typeof(Screen))]
    public Task Signing_in_leads_to_the_overview(Screen screen) => browser.VisitAsync(portal, screen, async visitor =>
    {
        var person = await portal.Users.CreateAsync(attributes: ("given_name", "Ada"));
        var page = await new SignInPage(visitor).OpenAsync();
        await page.SignInAsync(person);
        await visitor.SeesAccountAsync("Overview");

        Assert.Equal("/account", visitor.Path);
        await Assertions.Expect(visitor.Row("Signed in as")).ToContainTextAsync(person.Email);
    });

    [Fact]
    public Task The_demo_user_signs_in() => browser.VisitAsync(portal, Screen.Desktop, async visitor =>
        await visitor.SignInAsync(new Person("demo@example.com", "Demo-Passw0rd!")));

    [Theory]
    [MemberData(nameof(Screen.Two), MemberType = typeof(Screen))]
    public Task A_wrong_password_is_explained_and_keeps_the_name(Screen screen) => browser.VisitAsync(portal, screen, async visitor =>
    {
        var person = await portal.Users.CreateAsync();
        var page = await new SignInPage(visitor).OpenAsync();
        await page.SignInAsync(person.Email, Person.NewPassword());

        await Assertions.Expect(visitor.Alert).ToContainTextAsync("first. Reset your password");
        await Assertions.Expect(visitor.Alert).ToBeFocusedAsync();
        await Assertions.Expect(page.Name).ToHaveValueAsync(person.Email);
        await Assertions.Expect(page.Password).ToHaveValueAsync("");
        await visitor.CheckAsync();

        await page.SignInAsync(person);
        await visitor.SeesAccountAsync("Overview");
    });

    [Fact]
    public Task The_page_that_was_asked_for_comes_after_signing_in() => browser.VisitAsync(portal, Screen.Desktop, async visitor =>
    {
        var person = await portal.Users.CreateAsync();
        await visitor.OpenAsync("account/profile");
        await visitor.SeesAsync("Sign in");
        await new SignInPage(visitor).SignInAsync(person);

        await visitor.SeesAccountAsync("Profile");
    });

    [Fact]
    public Task Somebody_who_is_signed_in_needs_no_sign_in_page() => browser.VisitAsync(portal, Screen.Desktop, async visitor =>
    {
        await visitor.BeSignedInAsync(await portal.Users.CreateAsync());
        await visitor.OpenAsync("sign-in");

        await visitor.SeesAccountAsync("Overview");
    });
}
