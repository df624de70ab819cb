using AccountPortal.Tests.E2E.Pages;
using Microsoft.Playwright;

namespace AccountPortal.Tests.E2E.Journeys;

public sealed class ContactEmailTests(BrowserFixture browser, PortalFixture portal)
{
    [Theory]
    [MemberData(nameof(Screen.Two), MemberType = typeof(Screen))]
    public Task A_new_address_takes_over_when_its_code_is_entered(Screen screen) => browser.VisitAsync(portal, screen, async visitor =>
    {
        var person = await portal.Users.CreateAsync();
        var address = Person.Unknown().Email;
        await visitor.EnterAsync(person);
        await visitor.GoToAsync("Email");
        await visitor.Row("Email").ButtonIn("Change").ClickAsync();
        await visitor.Field("New email address").FillAsync(address);
        await visitor.CheckAsync();
        await visitor.Button("Send code").ClickAsync();
        await Assertions.Expect(visitor.Field("Code")).ToBeVisibleAsync();
        await visitor.CheckAsync();
        Assert.Equal(person.Email, await portal.Users.AttributeAsync(person, "email"));

        await visitor.Field("Code").FillAsync(await portal.Users.Inbox.CodeAsync(address));
        await visitor.Button("Verify").ClickAsync();

        await visitor.IsToldAsync("Your email address is verified.");
        await Assertions.Expect(visitor.Row("Email")).ToContainTextAsync(address);
        await visitor.CheckAsync();
        Assert.Equal(address, await portal.Users.AttributeAsync(person with { Email = address }, "email"));
    });

    [Fact]
    public Task A_wrong_code_is_explained_and_can_be_tried_again() => browser.VisitAsync(portal, Screen.Phone, async visitor =>
    {
        var person = await portal.Users.CreateAsync();
        var address = Person.Unknown().Email;
        await visitor.BeSignedInAsync(person);
        await visitor.OpenAccountAsync("account/email", "Email");
        await visitor.Row("Email").ButtonIn("Change").ClickAsync();
        await visitor.Field("New email address").FillAsync("not-an-address");
        await visitor.Button("Send code").ClickAsync();
        await Assertions.Expect(visitor.Field("New email address")).ToBeFocusedAsync();
        await Assertions.Expect(visitor.Field("New email address"))
            .ToHaveAccessibleDescriptionAsync("Enter an email address like name@example.com.");

        await visitor.Field("New email address").FillAsync(address);
        await visitor.Button("Send code").ClickAsync();
        var code = await SentAsync(visitor, address);
        await visitor.Field("Code").FillAsync(code == "000000" ? "000001" : "000000");
        await visitor.Button("Verify").ClickAsync();
        await Assertions.Expect(visitor.Page.GetByText("That code is not right")).ToBeVisibleAsync();
        await visitor.CheckAsync();

        // As people paste it.
        await visitor.Field("Code").FillAsync($" {code[..3]}-{code[3..]} ");
        await visitor.Button("Verify").ClickAsync();

        await visitor.IsToldAsync("Your email address is verified.");
    });

    private async Task<string> SentAsync(Visitor visitor, string address)
    {
        await Assertions.Expect(visitor.Field("Code")).ToBeVisibleAsync();
        return await portal.Users.Inbox.CodeAsync(address);
    }
}
