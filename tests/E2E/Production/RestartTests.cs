using AccountPortal.Tests.E2E.Pages;
using Microsoft.Playwright;

namespace AccountPortal.Tests.E2E.Production;

public sealed class RestartTests(BrowserFixture browser)
{
    [Fact]
    public async Task A_restart_loses_no_session_and_no_user()
    {
        await using var portal = await DevelopmentPortal.StartAsync();
        var person = await portal.Users.CreateAsync();
        await browser.VisitAsync(portal.Address, Screen.Desktop, async visitor =>
        {
            await (await new SignInPage(visitor).OpenAsync()).SignInAsync(person);
            await Assertions.Expect(visitor.Heading("Overview")).ToBeVisibleAsync();
            // A page with a circuit reports its loss; the test is about the next click.
            await visitor.Page.GotoAsync("about:blank");
            await portal.RestartAsync();

            await visitor.OpenAsync("account/profile");
            await Assertions.Expect(visitor.Heading("Profile")).ToBeVisibleAsync();
            await visitor.InteractiveAsync();
        });
    }

    [Fact]
    public async Task A_restart_between_the_password_and_the_second_step_goes_on()
    {
        await using var portal = await DevelopmentPortal.StartAsync();
        var person = await portal.Users.CreateWithAppAsync();
        await browser.VisitAsync(portal.Address, Screen.Desktop, async visitor =>
        {
            await (await new SignInPage(visitor).OpenAsync()).SignInAsync(person);
            await visitor.SeesAsync("Enter your code");
            await portal.RestartAsync();

            await visitor.Field("Code").FillAsync(person.App!.NextCode());
            await visitor.Button("Sign in").ClickAsync();
            await Assertions.Expect(visitor.Heading("Overview")).ToBeVisibleAsync();
        });
    }
}
