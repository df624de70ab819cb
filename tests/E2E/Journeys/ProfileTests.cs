using AccountPortal.Tests.E2E.Pages;
using Microsoft.Playwright;

namespace AccountPortal.Tests.E2E.Journeys;

public sealed class ProfileTests(BrowserFixture browser, PortalFixture portal)
{
    [Theory]
    [MemberData(nameof(Screen.Two), MemberType = typeof(Screen))]
    public Task Attributes_are_set_changed_and_emptied(Screen screen) => browser.VisitAsync(portal, screen, async visitor =>
    {
        var person = await portal.Users.CreateAsync(attributes: [("given_name", "Ada"), ("nickname", "Countess")]);
        await visitor.EnterAsync(person);
        await visitor.GoToAsync("Profile");
        await Field(visitor, "First name").FillAsync("Augusta");
        await Field(visitor, "Nickname").FillAsync("");
        await Field(visitor, "Date of birth").FillAsync("1990-12-10");
        await Field(visitor, "Website").FillAsync("https://example.com/ada");
        await visitor.Page.GetByLabel("Time zone").SelectOptionAsync("Europe/London");
        await visitor.CheckAsync();
        await visitor.Button("Save").ClickAsync();

        await visitor.IsToldAsync("saved");
        Assert.Equal("Augusta", await portal.Users.AttributeAsync(person, "given_name"));
        Assert.Equal("1990-12-10", await portal.Users.AttributeAsync(person, "birthdate"));
        Assert.Equal("https://example.com/ada", await portal.Users.AttributeAsync(person, "website"));
        Assert.Equal("Europe/London", await portal.Users.AttributeAsync(person, "zoneinfo"));
        Assert.Null(await portal.Users.AttributeAsync(person, "nickname"));
    });

    [Fact]
    public Task Wrong_input_is_explained_at_its_field_and_keeps_the_others() => browser.VisitAsync(portal, Screen.Phone, async visitor =>
    {
        var person = await portal.Users.CreateAsync();
        await visitor.BeSignedInAsync(person);
        await visitor.OpenAccountAsync("account/profile", "Profile");
        await Field(visitor, "First name").FillAsync("Ada");
        await Field(visitor, "Website").FillAsync("no address");
        await visitor.Button("Save").ClickAsync();

        await Assertions.Expect(visitor.Page.Locator(".mud-input-error").First).ToBeVisibleAsync();
        await Assertions.Expect(Field(visitor, "First name")).ToHaveValueAsync("Ada");
        await visitor.CheckAsync();
        Assert.Null(await portal.Users.AttributeAsync(person, "given_name"));
    });

    // The label of an optional field ends in "(optional)".
    private static ILocator Field(Visitor visitor, string label) =>
        visitor.Page.GetByLabel(new System.Text.RegularExpressions.Regex($"^{label}( |$)"));
}
