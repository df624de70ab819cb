using Microsoft.Playwright;

namespace AccountPortal.Tests.E2E.Portal;

public sealed class PreferenceTests(BrowserFixture browser, PortalFixture portal)
{
    [Fact]
    public Task The_browsers_language_is_spoken_from_the_front_door_to_the_account() =>
        browser.VisitAsync(portal, Screen.Desktop with { Language = "de-DE" }, async visitor =>
        {
            var person = await portal.Users.CreateAsync();
            await visitor.OpenAsync("sign-in");
            await visitor.SeesAsync("Anmelden");
            await visitor.Page.Locator("input[autocomplete~=username]").FillAsync(person.Email);
            await visitor.Page.Locator("input[type=password]").FillAsync(person.Password);
            await visitor.Button("Anmelden").ClickAsync();
            await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Link, new() { Name = "Profil", Exact = true }).First)
                .ToBeVisibleAsync();
            await visitor.InteractiveAsync();

            await Assertions.Expect(visitor.Page.Locator("html"))
                .ToHaveAttributeAsync("lang", new System.Text.RegularExpressions.Regex("^de"));
            await visitor.CheckAsync();
        });

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public Task Language_and_theme_are_switched_and_remembered(bool scripts) =>
        browser.VisitAsync(portal, Screen.Desktop with { Scripts = scripts }, async visitor =>
        {
            await visitor.OpenAsync("sign-in");
            await ChooseAsync(visitor, "Language", "de");
            await visitor.SeesAsync("Anmelden");
            await ChooseAsync(visitor, "Darstellung", "dark");
            await Assertions.Expect(visitor.Page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
            await visitor.OpenAsync("forgot-password");

            await Assertions.Expect(visitor.Page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
            await Assertions.Expect(visitor.Page.Locator("html")).ToHaveAttributeAsync("lang", "de");
        });

    [Fact]
    public Task They_are_switched_in_the_account_too() => browser.VisitAsync(portal, Screen.PhoneDark, async visitor =>
    {
        await visitor.EnterAsync(await portal.Users.CreateAsync());
        await visitor.Page.Locator("details.person summary").ClickAsync();
        await visitor.CheckAsync();
        await visitor.Page.GetByLabel("Theme", new() { Exact = true }).SelectOptionAsync("light");

        await Assertions.Expect(visitor.Page.Locator("html")).ToHaveAttributeAsync("data-theme", "light");
        await visitor.SeesAccountAsync("Overview");
    });

    // With a script, the choice sends the form.
    private static async Task ChooseAsync(Visitor visitor, string label, string value)
    {
        var list = visitor.Page.GetByLabel(label, new() { Exact = true });
        await list.SelectOptionAsync(value);
        if (!visitor.Screen.Scripts)
        {
            await visitor.Page.Locator("form").Filter(new() { Has = list }).GetByRole(AriaRole.Button).ClickAsync();
        }
    }
}
