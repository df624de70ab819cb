using AccountPortal.Tests.E2E.Pages;
using Microsoft.Playwright;

namespace AccountPortal.Tests.E2E.Journeys;

public sealed class ContactPhoneTests(BrowserFixture browser, PortalFixture portal)
{
    [Theory]
    [MemberData(nameof(Screen.Two), MemberType = typeof(Screen))]
    public Task A_number_is_added_verified_and_removed(Screen screen) => browser.VisitAsync(portal, screen, async visitor =>
    {
        var person = await portal.Users.CreateAsync();
        var number = Person.NewPhone();
        await visitor.EnterAsync(person);
        await visitor.GoToAsync("Phone");
        await visitor.Row("Phone").ButtonIn("Add").ClickAsync();
        await visitor.Page.GetByLabel("Country or region").SelectOptionAsync("US");
        await visitor.Field("Phone number").FillAsync(number[2..]);
        await visitor.CheckAsync();
        await visitor.Button("Send code").ClickAsync();
        await Assertions.Expect(visitor.Field("Code")).ToBeVisibleAsync();
        await visitor.Field("Code").FillAsync(await portal.Users.Inbox.CodeAsync(number));
        await visitor.Button("Verify").ClickAsync();
        await visitor.IsToldAsync("Your phone number is verified.");
        await Assertions.Expect(visitor.Row("Phone")).ToContainTextAsync("Verified");
        Assert.Equal(number, await portal.Users.AttributeAsync(person, "phone_number"));

        await visitor.Row("Phone").ButtonIn("Remove").ClickAsync();
        var question = visitor.Page.GetByRole(AriaRole.Dialog);
        await Assertions.Expect(question).ToBeVisibleAsync();
        await visitor.CheckAsync();
        await question.ButtonIn("Remove").ClickAsync();

        await visitor.IsToldAsync("Your phone number is removed.");
        Assert.Null(await portal.Users.AttributeAsync(person, "phone_number"));
    });

    [Fact]
    public Task A_number_typed_with_its_country_code_is_understood() => browser.VisitAsync(portal, Screen.Desktop, async visitor =>
    {
        var person = await portal.Users.CreateAsync();
        await visitor.BeSignedInAsync(person);
        await visitor.OpenAccountAsync("account/phone", "Phone");
        await visitor.Row("Phone").ButtonIn("Add").ClickAsync();
        await visitor.Field("Phone number").FillAsync("+44 20 7946 0123");
        await visitor.Button("Send code").ClickAsync();
        await Assertions.Expect(visitor.Field("Code")).ToBeVisibleAsync();

        Assert.Single(await portal.Users.Inbox.ListAsync("+442079460123"));
    });

    [Fact]
    public Task Removing_the_number_turns_codes_by_text_message_off() => browser.VisitAsync(portal, Screen.Desktop, async visitor =>
    {
        var person = await portal.Users.CreateAsync(phone: true);
        await visitor.BeSignedInAsync(person);
        await visitor.OpenAccountAsync("account/mfa", "Second step");
        await visitor.Row("Text message").ButtonIn("Turn on Text message").ClickAsync();
        await visitor.AgreeAsync("Turn on");
        await visitor.IsToldAsync("Codes by text message are on.");
        await visitor.GoToAsync("Phone");
        await visitor.Row("Phone").ButtonIn("Remove").ClickAsync();
        var question = visitor.Page.GetByRole(AriaRole.Dialog);
        await Assertions.Expect(question).ToContainTextAsync("Codes by text message are turned off");
        await question.ButtonIn("Remove").ClickAsync();
        await visitor.IsToldAsync("Your phone number is removed.");

        // MFA is off now: this throws if it is not.
        Assert.NotEmpty(await portal.Users.SignInAsync(person));
    });
}
