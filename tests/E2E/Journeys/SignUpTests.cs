using AccountPortal.Tests.E2E.Pages;
using Microsoft.Playwright;

namespace AccountPortal.Tests.E2E.Journeys;

public sealed class SignUpTests(BrowserFixture browser, PortalFixture portal)
{
    [Theory]
    [MemberData(nameof(Screen.TwoAndOneWithoutScripts), MemberType = typeof(Screen))]
    public Task Signing_up_is_confirmed_by_a_code_and_leads_straight_into_the_account(Screen screen) =>
        browser.VisitAsync(portal, screen, async visitor =>
        {
            var person = Person.Unknown();
            await visitor.OpenAsync("sign-in");
            await visitor.Link("Create an account").ClickAsync();
            await visitor.SeesAsync("Create an account");
            await visitor.SignUpAsync(person);
            await visitor.SeesAsync("Confirm your account");
            await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Main)).Not.ToContainTextAsync(person.Email);

            await visitor.Field("Code").FillAsync(await portal.Users.Inbox.CodeAsync(person.Email));
            await visitor.Button("Confirm my account").ClickAsync();

            await visitor.SeesAccountAsync("Overview");
        });

    [Theory]
    [MemberData(nameof(Screen.Two), MemberType = typeof(Screen))]
    public Task A_password_that_breaks_the_rules_is_refused_and_the_rest_is_kept(Screen screen) =>
        browser.VisitAsync(portal, screen, async visitor =>
        {
            var person = Person.Unknown() with { Password = "short" };
            await visitor.OpenAsync("sign-up");
            await visitor.SignUpAsync(person);

            await visitor.SeesAsync("Create an account");
            await Assertions.Expect(visitor.Page.GetByLabel("Email", new() { Exact = false }).First).ToHaveValueAsync(person.Email);
            await Assertions.Expect(visitor.Field("Password")).ToHaveValueAsync("");
        });

    [Fact]
    public Task An_error_belongs_to_its_field_and_goes_when_the_field_is_filled() =>
        browser.VisitAsync(portal, Screen.Phone, async visitor =>
        {
            await visitor.OpenAsync("sign-up");
            await visitor.Button("Create my account").ClickAsync();
            await Assertions.Expect(visitor.Field("Password")).ToHaveAccessibleDescriptionAsync("Enter a new password.");
            await visitor.CheckAsync();

            await visitor.Field("Password").FillAsync(Person.NewPassword());

            await Assertions.Expect(visitor.Page.GetByText("Enter a new password.")).ToHaveCountAsync(0);
            await Assertions.Expect(visitor.Page.GetByText("This is needed.")).ToBeVisibleAsync();
            await Assertions.Expect(visitor.Field("Password")).ToHaveAccessibleDescriptionAsync("");
            await visitor.CheckAsync();
        });

    [Fact]
    public Task The_rules_are_ticked_off_while_typing() => browser.VisitAsync(portal, Screen.Desktop, async visitor =>
    {
        await visitor.OpenAsync("sign-up");
        var digit = visitor.Page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "A digit" });
        await Assertions.Expect(digit).Not.ToContainTextAsync("met");
        await visitor.Field("Password").PressSequentiallyAsync("a1");

        await Assertions.Expect(digit).ToContainTextAsync("met");
        await visitor.CheckAsync();
    });

    [Theory]
    [MemberData(nameof(Screen.TwoAndOneWithoutScripts), MemberType = typeof(Screen))]
    public Task Somebody_unconfirmed_who_signs_in_lands_in_confirmation(Screen screen) =>
        browser.VisitAsync(portal, screen, async visitor =>
        {
            var person = await portal.Users.CreateUnconfirmedAsync();
            await (await new SignInPage(visitor).OpenAsync()).SignInAsync(person);
            await visitor.SeesAsync("Confirm your account");
            await visitor.Field("Code").FillAsync(await portal.Users.Inbox.CodeAsync(person.Email));
            await visitor.Button("Confirm my account").ClickAsync();

            await visitor.SeesAsync("Sign in");
            await Assertions.Expect(new SignInPage(visitor).Name).ToHaveValueAsync(person.Email);
        });

    [Fact]
    public Task A_new_code_can_be_asked_for_after_a_while() =>
        browser.VisitAsync(portal, Screen.Desktop with { Scripts = false }, async visitor =>
        {
            var person = Person.Unknown();
            await visitor.OpenAsync("sign-up");
            await visitor.SignUpAsync(person);
            await visitor.SeesAsync("Confirm your account");
            // Without a script there is no countdown, so the server refuses.
            await visitor.Button("Send a new code").ClickAsync();

            await Assertions.Expect(visitor.Alert).ToBeVisibleAsync();
            Assert.Single(await portal.Users.Inbox.ListAsync(person.Email));
        });
}
