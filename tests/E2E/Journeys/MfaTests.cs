using AccountPortal.Tests.E2E.Pages;
using Microsoft.Playwright;

namespace AccountPortal.Tests.E2E.Journeys;

public sealed class MfaTests(BrowserFixture browser, PortalFixture portal)
{
    [Theory]
    [MemberData(nameof(Screen.Two), MemberType = typeof(Screen))]
    public Task An_authenticator_app_is_set_up_and_turned_off(Screen screen) => browser.VisitAsync(portal, screen, async visitor =>
    {
        var person = await portal.Users.CreateAsync();
        await visitor.EnterAsync(person);
        await visitor.Page.GetByRole(AriaRole.Region, new() { Name = "Check-up" }).GetByRole(AriaRole.Link, new() { Name = "Turn on" })
            .ClickAsync();
        await visitor.SeesAccountAsync("Second step");
        await visitor.Row("Authenticator app").ButtonIn("Set up Authenticator app").ClickAsync();
        var app = await ReadKeyAsync(visitor);
        await visitor.CheckAsync();
        await visitor.Field("Code that the app shows").FillAsync(app.WrongCode());
        await visitor.Button("Turn on").ClickAsync();
        await Assertions.Expect(visitor.Page.GetByText("That code does not fit")).ToBeVisibleAsync();

        await visitor.Field("Code that the app shows").FillAsync(app.NextCode());
        await visitor.Button("Turn on").ClickAsync();
        await visitor.IsToldAsync("Your authenticator app is on.");
        await visitor.CheckAsync();

        await visitor.Row("Authenticator app").ButtonIn("Turn off Authenticator app").ClickAsync();
        var question = visitor.Page.GetByRole(AriaRole.Dialog);
        await Assertions.Expect(question).ToBeVisibleAsync();
        await visitor.CheckAsync();
        await question.ButtonIn("Turn off").ClickAsync();

        await visitor.IsToldAsync("Your authenticator app is off.");
        Assert.NotEmpty(await portal.Users.SignInAsync(person));
    });

    [Fact]
    public Task The_one_to_ask_for_first_can_be_chosen_and_the_app_be_replaced() =>
        browser.VisitAsync(portal, Screen.Desktop, async visitor =>
        {
            var person = await portal.Users.CreateAsync(phone: true);
            await visitor.BeSignedInAsync(person);
            await visitor.OpenAccountAsync("account/mfa", "Second step");
            await visitor.Row("Text message").ButtonIn("Turn on Text message").ClickAsync();
            await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Dialog)).ToContainTextAsync("your phone number then no longer does.");
            await visitor.AgreeAsync("Cancel");
            await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);
            await Assertions.Expect(visitor.Row("Text message").Locator(".chip")).ToHaveTextAsync("Off");
            await visitor.Row("Text message").ButtonIn("Turn on Text message").ClickAsync();
            await visitor.AgreeAsync("Turn on");
            await visitor.IsToldAsync("Codes by text message are on.");
            await visitor.Row("Authenticator app").ButtonIn("Set up Authenticator app").ClickAsync();
            var app = await ReadKeyAsync(visitor);
            await visitor.Field("Code that the app shows").FillAsync(app.NextCode());
            await visitor.Button("Turn on").ClickAsync();
            await visitor.IsToldAsync("Your authenticator app is on.");
            await visitor.Row("Authenticator app").ButtonIn("Ask for it first Authenticator app").ClickAsync();
            await visitor.AgreeAsync("Ask for it first");

            await visitor.IsToldAsync("You are asked for a code from your app first.");

            await visitor.Row("Authenticator app").ButtonIn("Replace Authenticator app").ClickAsync();
            await visitor.Page.GetByLabel("Name of the device").FillAsync("My new phone");
            app = await ReadKeyAsync(visitor);

            // The pool accepts no other code within the 30 seconds of the old app's code.
            app.NextCode();
            await visitor.Field("Code that the app shows").FillAsync(app.NextCode());
            await visitor.Button("Turn on").ClickAsync();
            await visitor.IsToldAsync("Your authenticator app is on.");
        });

    [Fact]
    public Task Codes_by_email_are_turned_on_and_asked_for_at_the_next_sign_in() =>
        browser.VisitAsync(portal, Screen.PhoneDark, async visitor =>
        {
            var person = await portal.Users.CreateAsync();
            await visitor.BeSignedInAsync(person);
            await visitor.OpenAccountAsync("account/mfa", "Second step");
            await visitor.Row("Email").ButtonIn("Turn on Email").ClickAsync();
            await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Dialog)).ToBeVisibleAsync();
            await visitor.CheckAsync();
            await visitor.AgreeAsync("Turn on");
            await visitor.IsToldAsync("Codes by email are on.");
            await Assertions.Expect(visitor.Row("Email").Locator(".chip")).ToHaveTextAsync("On");

            await visitor.Page.Context.ClearCookiesAsync();
            await (await new SignInPage(visitor).OpenAsync()).SignInAsync(person);
            await visitor.SeesAsync("Enter your code");
            await visitor.Field("Code").FillAsync(await portal.Users.Inbox.CodeAsync(person.Email));
            await visitor.Button("Sign in").ClickAsync();

            await visitor.SeesAccountAsync("Overview");
        });

    private async Task<Authenticator> ReadKeyAsync(Visitor visitor) =>
        new(await visitor.Page.Locator(".secret-key").InnerTextAsync(), portal.Clock);
}
