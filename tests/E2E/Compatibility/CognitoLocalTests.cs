using AccountPortal.Tests.E2E.Pages;
using Microsoft.Playwright;

namespace AccountPortal.Tests.E2E.Compatibility;

/// <summary>The journeys of sign-up, sign-in and passwords on a third-party server.</summary>
public sealed class CognitoLocalTests(BrowserFixture browser, CognitoLocalPortal portal) : IClassFixture<CognitoLocalPortal>
{
    [Fact]
    public Task Somebody_signs_up_confirms_and_signs_in() => VisitAsync(async visitor =>
    {
        var person = Person.Unknown();
        await visitor.OpenAsync("sign-up");
        await visitor.SeesAsync("Create an account");
        await visitor.Field("Email").FillAsync(person.Email);
        await visitor.Field("Password").FillAsync(person.Password);
        await visitor.Button("Create my account").ClickAsync();
        await visitor.SeesAsync("Confirm your account");
        await visitor.Field("Code").FillAsync("000000");
        await visitor.Button("Confirm my account").ClickAsync();
        await Assertions.Expect(visitor.Alert).ToContainTextAsync("That code is not right");
        await visitor.Field("Code").FillAsync(CognitoLocal.Code);
        await visitor.Button("Confirm my account").ClickAsync();
        await visitor.SeesAsync("Sign in");
        await new SignInPage(visitor).SignInAsync(person);

        await SeesOverviewAsync(visitor);
    });

    [Fact]
    public Task A_wrong_password_is_refused_and_the_right_one_goes_on() => VisitAsync(async visitor =>
    {
        var person = await portal.Pool.CreatePersonAsync();
        var page = await new SignInPage(visitor).OpenAsync();
        await page.SignInAsync(person.Email, "Wrong-Passw0rd!");
        await Assertions.Expect(visitor.Alert).ToContainTextAsync("do not match.");
        await page.SignInAsync(person.Email, person.Password);

        await SeesOverviewAsync(visitor);
    });

    [Fact]
    public Task A_forgotten_password_is_reset_by_code() => VisitAsync(async visitor =>
    {
        var person = await portal.Pool.CreatePersonAsync();
        var password = Person.NewPassword();
        await visitor.OpenAsync("forgot-password");
        await visitor.SeesAsync("Reset your password");
        await visitor.Field("Email").FillAsync(person.Email);
        await visitor.Button("Send a code").ClickAsync();
        await visitor.SeesAsync("Set a new password");
        await visitor.Field("Code").FillAsync(CognitoLocal.Code);
        await visitor.Field("New password").FillAsync(password);
        await visitor.Button("Set the new password").ClickAsync();
        await visitor.SeesAsync("Sign in");
        await new SignInPage(visitor).SignInAsync(person.Email, password);

        await SeesOverviewAsync(visitor);
    });

    [Fact]
    public Task The_password_is_changed_in_the_account() => VisitAsync(async visitor =>
    {
        var person = await portal.Pool.CreatePersonAsync();
        var password = Person.NewPassword();
        await (await new SignInPage(visitor).OpenAsync()).SignInAsync(person);
        await SeesOverviewAsync(visitor);
        await visitor.OpenAsync("account/password");
        await Assertions.Expect(visitor.Heading("Password")).ToBeVisibleAsync();
        await visitor.InteractiveAsync();
        await visitor.Field("Current password").FillAsync(person.Password);
        await visitor.Field("New password").FillAsync(password);
        await visitor.Button("Change password").ClickAsync();
        await Assertions.Expect(visitor.Page.GetByText("Your password is changed.")).ToBeVisibleAsync();
        await SignOutAsync(visitor);
        await new SignInPage(visitor).SignInAsync(person.Email, password);

        await SeesOverviewAsync(visitor);
    });

    private Task VisitAsync(Func<Visitor, Task> journey) => browser.VisitAsync(portal.Fixture, Screen.Desktop, journey);

    private static async Task SeesOverviewAsync(Visitor visitor)
    {
        await Assertions.Expect(visitor.Heading("Overview")).ToBeVisibleAsync();
        await visitor.InteractiveAsync();
    }

    private static async Task SignOutAsync(Visitor visitor)
    {
        await visitor.Page.GetByRole(AriaRole.Navigation).GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await visitor.SeesAsync("Sign in");
    }
}
