using AccountPortal.Tests.E2E.Pages;
using Microsoft.Playwright;

namespace AccountPortal.Tests.E2E.Journeys;

public sealed class SignInStepsTests(BrowserFixture browser, PortalFixture portal)
{
    [Theory]
    [MemberData(nameof(Screen.TwoAndOneWithoutScripts), MemberType = typeof(Screen))]
    public Task A_code_by_text_message_completes_the_sign_in(Screen screen) => browser.VisitAsync(portal, screen, async visitor =>
    {
        var person = await portal.Users.CreateWithSmsAsync();
        await (await new SignInPage(visitor).OpenAsync()).SignInAsync(person);
        await visitor.SeesAsync("Enter your code");
        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Main)).Not.ToContainTextAsync(person.Phone!);
        var code = await portal.Users.Inbox.CodeAsync(person.Phone!);
        await visitor.Field("Code").FillAsync(code == "000000" ? "000001" : "000000");
        await visitor.Button("Sign in").ClickAsync();
        await Assertions.Expect(visitor.Page.GetByText("That code is not right")).ToBeVisibleAsync();
        await visitor.CheckAsync();

        await visitor.Field("Code").FillAsync($"{code[..3]} {code[3..]}");
        await visitor.Button("Sign in").ClickAsync();

        await visitor.SeesAccountAsync("Overview");
    });

    [Theory]
    [MemberData(nameof(Screen.TwoAndOneWithoutScripts), MemberType = typeof(Screen))]
    public Task A_code_of_an_authenticator_app_completes_the_sign_in(Screen screen) => browser.VisitAsync(portal, screen, async visitor =>
    {
        var person = await portal.Users.CreateWithAppAsync();
        await (await new SignInPage(visitor).OpenAsync()).SignInAsync(person);
        await visitor.SeesAsync("Enter your code");
        await visitor.Field("Code").FillAsync(person.App!.NextCode());
        await visitor.Button("Sign in").ClickAsync();

        await visitor.SeesAccountAsync("Overview");
    });

    [Theory]
    [MemberData(nameof(Screen.TwoAndOneWithoutScripts), MemberType = typeof(Screen))]
    public Task Between_two_second_steps_one_is_chosen(Screen screen) => browser.VisitAsync(portal, screen, async visitor =>
    {
        var person = await portal.Users.CreateWithBothAsync();
        await (await new SignInPage(visitor).OpenAsync()).SignInAsync(person);
        await visitor.SeesAsync("How do you want to go on?");
        await visitor.Button("A code by text message").ClickAsync();
        await visitor.SeesAsync("Enter your code");
        await visitor.Field("Code").FillAsync(await portal.Users.Inbox.CodeAsync(person.Phone!));
        await visitor.Button("Sign in").ClickAsync();

        await visitor.SeesAccountAsync("Overview");
    });

    [Theory]
    [MemberData(nameof(Screen.TwoAndOneWithoutScripts), MemberType = typeof(Screen))]
    public Task A_temporary_password_is_replaced_before_the_account_opens(Screen screen) =>
        browser.VisitAsync(portal, screen, async visitor =>
        {
            var person = await portal.Users.CreateWithTemporaryPasswordAsync();
            var password = Person.NewPassword();
            await (await new SignInPage(visitor).OpenAsync()).SignInAsync(person);
            await visitor.SeesAsync("Choose your password");
            await visitor.Field("New password").FillAsync(password);
            await visitor.Button("Set the password and sign in").ClickAsync();

            await visitor.SeesAccountAsync("Overview");
            Assert.NotEmpty(await portal.Users.SignInAsync(person with { Password = password }));
        });

    [Fact]
    public Task A_step_can_be_given_up() => browser.VisitAsync(portal, Screen.Phone, async visitor =>
    {
        var person = await portal.Users.CreateWithAppAsync();
        await (await new SignInPage(visitor).OpenAsync()).SignInAsync(person);
        await visitor.SeesAsync("Enter your code");
        await visitor.Button("Start again").ClickAsync();
        await visitor.SeesAsync("Sign in");
        await visitor.OpenAsync("sign-in/code");

        await visitor.SeesAsync("Sign in");
    });
}
