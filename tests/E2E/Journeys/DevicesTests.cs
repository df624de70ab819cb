using AccountPortal.Tests.E2E.Pages;
using Microsoft.Playwright;

namespace AccountPortal.Tests.E2E.Journeys;

/// <summary>A pool that remembers browsers on request, and skips MFA there.</summary>
public sealed class DevicesTests(BrowserFixture browser, DevicesTests.Portal portal) : IClassFixture<DevicesTests.Portal>
{
    [Fact]
    public Task A_yes_spares_the_second_step_until_the_browser_is_forgotten() =>
        browser.VisitAsync(portal, Screen.PhoneDark, async visitor =>
        {
            var person = await portal.Users.CreateWithAppAsync();
            await SignInWithCodeAsync(visitor, person);
            await visitor.SeesAsync("Remember this browser?");
            await visitor.Button("Yes, remember it").ClickAsync();
            await visitor.SeesAccountAsync("Overview");
            var cookie = (await visitor.Page.Context.CookiesAsync()).Single(candidate => candidate.Name == "device");
            Assert.True(cookie.HttpOnly);
            Assert.InRange(cookie.Expires - DateTimeOffset.UtcNow.ToUnixTimeSeconds(), 0, 400 * 24 * 60 * 60);

            await SignOutAsync(visitor);
            await new SignInPage(visitor).SignInAsync(person);
            await visitor.SeesAccountAsync("Overview");

            await ForgetAsync(visitor);
            await SignOutAsync(visitor);
            await SignInWithCodeAsync(visitor, person);
            await visitor.SeesAsync("Remember this browser?");
        });

    [Fact]
    public Task A_no_is_respected_at_the_next_sign_in_also_without_scripts() =>
        browser.VisitAsync(portal, Screen.Desktop with { Scripts = false }, async visitor =>
        {
            var person = await portal.Users.CreateWithAppAsync();
            await visitor.OpenAsync("account/profile");
            await SignInWithCodeAsync(visitor, person);
            await visitor.SeesAsync("Remember this browser?");
            await visitor.Button("No, do not remember it").ClickAsync();
            await visitor.SeesAsync("Profile");
            await visitor.OpenAsync("sign-in/remember");
            await visitor.SeesAsync("Overview");

            await SignOutAsync(visitor);
            await SignInWithCodeAsync(visitor, person);

            await visitor.SeesAsync("Overview");
        });

    // The app client of this pool says so; that of the demo pool hides it.
    [Fact]
    public Task Whose_password_was_reset_by_an_administrator_chooses_a_new_one_on_the_way_in() =>
        browser.VisitAsync(portal, Screen.PhoneDark, async visitor =>
        {
            var person = await portal.Users.CreateAsync();
            await portal.Users.Cognito.AdminResetUserPasswordAsync(
                new() { UserPoolId = "local_demo", Username = person.Email }, TestContext.Current.CancellationToken);
            await (await new SignInPage(visitor).OpenAsync()).SignInAsync(person);
            await visitor.SeesAsync("Set a new password");
            await Assertions.Expect(visitor.Page.GetByText("has to be reset")).ToBeVisibleAsync();
            person = person with { Password = Person.NewPassword() };
            await visitor.Field("Code").FillAsync(await portal.Users.Inbox.CodeAsync(person.Email));
            await visitor.Field("New password").FillAsync(person.Password);
            await visitor.Button("Set the new password").ClickAsync();
            await visitor.SeesAsync("Sign in");
            await new SignInPage(visitor).SignInAsync(person);
            await visitor.SeesAsync("Remember this browser?");
        });

    private async Task SignInWithCodeAsync(Visitor visitor, Person person)
    {
        if (await visitor.Heading("Sign in").CountAsync() == 0)
        {
            await new SignInPage(visitor).OpenAsync();
        }

        await new SignInPage(visitor).SignInAsync(person);
        await visitor.SeesAsync("Enter your code");

        // An app shows a new code every 30 seconds, and each is valid once.
        portal.Clock.Advance(TimeSpan.FromMinutes(1));
        await visitor.Field("Code").FillAsync(person.App!.NextCode());
        await visitor.Button("Sign in").ClickAsync();
    }

    private static async Task SignOutAsync(Visitor visitor)
    {
        await visitor.Row("Sign out here").ButtonIn("Sign out").ClickAsync();
        await visitor.SeesAsync("Sign in");
    }

    private static async Task ForgetAsync(Visitor visitor)
    {
        await visitor.GoToAsync("Sessions");
        var remembered = visitor.Page.GetByRole(AriaRole.List, new() { Name = "Remembered browsers" });
        await Assertions.Expect(remembered.GetByText("This browser")).ToBeVisibleAsync();
        await remembered.GetByRole(AriaRole.Button, new() { Name = "Forget" }).ClickAsync();
        var question = visitor.Page.GetByRole(AriaRole.Dialog);
        await Assertions.Expect(question).ToContainTextAsync("This session ends when it is next renewed");
        await visitor.CheckAsync();
        await question.ButtonIn("Forget").ClickAsync();
        await visitor.IsToldAsync("The browser is forgotten.");
        await Assertions.Expect(visitor.Page.GetByText("No browser is remembered.")).ToBeVisibleAsync();
        await visitor.GoToAsync("Overview");
    }

    public sealed class Portal : PortalFixture
    {
        private const string Pool = "LocalPool:Pools:0:";

        protected override IReadOnlyDictionary<string, string> Settings { get; } = new Dictionary<string, string>
        {
            ["LocalPool:DemoPool"] = "false",
            [Pool + "Id"] = "local_demo",
            [Pool + "UsernameAttributes:0"] = "email",
            [Pool + "UsernameAttributes:1"] = "phone_number",
            [Pool + "CaseSensitiveUsernames"] = "false",
            [Pool + "AutoVerifiedAttributes:0"] = "email",
            [Pool + "Mfa"] = "Optional",
            [Pool + "TotpMfa"] = "true",
            [Pool + "DeviceConfiguration:ChallengeRequiredOnNewDevice"] = "true",
            [Pool + "DeviceConfiguration:DeviceOnlyRememberedOnUserPrompt"] = "true",
            [Pool + "Clients:0:Id"] = "account-portal",
            [Pool + "Clients:0:AuthFlows:0"] = "ALLOW_USER_SRP_AUTH",
            [Pool + "Clients:0:AuthFlows:1"] = "ALLOW_USER_PASSWORD_AUTH",
            [Pool + "Clients:0:AuthFlows:2"] = "ALLOW_REFRESH_TOKEN_AUTH",
        };
    }
}
