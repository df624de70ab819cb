using AccountPortal.Tests.E2E.Pages;
using Microsoft.Playwright;

namespace AccountPortal.Tests.E2E.Journeys;

/// <summary>Signing in with a passkey, in a browser that has a real one.</summary>
[Collection(typeof(ChoiceCollection))]
public sealed class SignInPasskeyTests(BrowserFixture browser, ChoicePortal portal)
{
    [Theory]
    [MemberData(nameof(Screen.Two), MemberType = typeof(Screen))]
    public Task The_button_and_the_browsers_own_list_sign_in(Screen screen) => browser.VisitAsync(portal.ByName, screen, async visitor =>
    {
        var authenticator = await VirtualAuthenticator.AddAsync(visitor);
        await RegisterAsync(visitor, authenticator);
        await visitor.OpenAsync("sign-in");
        await visitor.SeesAsync("Sign in");
        await authenticator.TouchAsync();
        await visitor.Button("Sign in with a passkey").ClickAsync();
        await visitor.SeesAccountAsync("Overview");

        // The next page starts conditional UI for the browser's list, and the authenticator answers it.
        await visitor.Page.RunAndWaitForRequestAsync(
            () => visitor.Row("Sign out here").ButtonIn("Sign out").ClickAsync(),
            request => request.PostData?.Contains("Pick.CredentialId", StringComparison.Ordinal) == true);
        await visitor.SeesAccountAsync("Overview");
    });

    [Fact]
    public Task Whoever_cancels_can_try_again_or_go_another_way() => browser.VisitAsync(portal.ByName, Screen.Desktop, async visitor =>
    {
        var authenticator = await VirtualAuthenticator.AddAsync(visitor);
        var person = await RegisterAsync(visitor, authenticator);
        await authenticator.RefuseAsync();
        await authenticator.TouchAsync();
        await visitor.BeginAsync(person);
        await visitor.SeesAsync("How do you want to sign in?");
        await visitor.Button("Your passkey").ClickAsync();
        await Assertions.Expect(visitor.Alert).ToContainTextAsync("No passkey was used");
        await visitor.SeesAsync("Use your passkey");
        await visitor.Button("Try another way").ClickAsync();
        await visitor.Button("Your password").ClickAsync();
        await visitor.SeesAsync("Enter your password");
        await visitor.Button("Try another way").ClickAsync();
        await visitor.Button("Your passkey").ClickAsync();
        await Assertions.Expect(visitor.Alert).ToContainTextAsync("No passkey was used");

        await authenticator.AgreeAsync();
        await visitor.Button("Use your passkey").ClickAsync();
        await visitor.SeesAccountAsync("Overview");
    });

    [Fact]
    public Task A_device_without_the_passkey_leads_to_the_code_by_email() =>
        browser.VisitAsync(portal.ByName, Screen.PhoneDark, async visitor =>
        {
            var authenticator = await VirtualAuthenticator.AddAsync(visitor);
            var person = await RegisterAsync(visitor, authenticator);
            await authenticator.ReplaceAsync();
            await authenticator.TouchAsync();
            await visitor.BeginAsync(person);
            await visitor.Button("Your passkey").ClickAsync();
            await Assertions.Expect(visitor.Alert).ToContainTextAsync("this device has none");

            await visitor.Button("Try another way").ClickAsync();
            await visitor.Button("A code by email").ClickAsync();
            await visitor.SeesAsync("Enter your code");
            await visitor.Field("Code").FillAsync(await portal.Users.Inbox.CodeAsync(person.Email));
            await visitor.Button("Sign in").ClickAsync();
            await visitor.SeesAccountAsync("Overview");
        });

    [Fact]
    public Task An_address_that_passkeys_are_not_made_for_says_so_and_the_password_goes_on() =>
        browser.VisitAsync(portal.ByNumber, Screen.Desktop, async visitor =>
        {
            await (await VirtualAuthenticator.AddAsync(visitor)).TouchAsync();
            var person = await portal.Users.CreateAsync();
            await visitor.OpenAsync("sign-in");
            await visitor.Button("Sign in with a passkey").ClickAsync();
            await Assertions.Expect(visitor.Alert).ToContainTextAsync("Passkeys do not work at this address");
            await visitor.CheckAsync();

            await visitor.BeginAsync(person);
            await visitor.Button("Your password").ClickAsync();
            await visitor.Field("Password").FillAsync(person.Password);
            await visitor.Button("Sign in").ClickAsync();
            await visitor.SeesAccountAsync("Overview");

            await visitor.OpenAccountAsync("account/passkeys", "Passkeys");
            await visitor.Button("Add a passkey").ClickAsync();
            await Assertions.Expect(visitor.Alert).ToContainTextAsync("do not work at the web address that you opened this page by");
            await visitor.CheckAsync();
        });

    [Fact]
    public Task A_step_that_nobody_knows_yet_says_so_and_the_password_goes_on() =>
        browser.VisitAsync(portal, Screen.PhoneDark, async visitor =>
        {
            var person = await portal.Users.CreateAsync();
            await visitor.BeginAsync(person);
            await visitor.SeesAsync("How do you want to sign in?");
            portal.LaterChallenge = "IRIS_SCAN";
            await visitor.Button("A code by email").ClickAsync();
            await visitor.SeesAsync("Sign-in cannot go on here");
            portal.LaterChallenge = null;
            await Assertions.Expect(visitor.Link("Reset your password")).ToBeVisibleAsync();
            await visitor.Button("Try another way").ClickAsync();
            await visitor.Button("Your password").ClickAsync();
            await visitor.Field("Password").FillAsync(person.Password);
            await visitor.Button("Sign in").ClickAsync();
            await visitor.SeesAccountAsync("Overview");
        });

    [Fact]
    public Task Without_scripts_the_passkey_says_what_it_needs() => browser.VisitAsync(portal.ByName, Screen.Desktop, visitor =>
        browser.VisitAsync(portal.ByName, Screen.Desktop with { Scripts = false }, async other =>
        {
            var authenticator = await VirtualAuthenticator.AddAsync(visitor);
            var person = await RegisterAsync(visitor, authenticator);
            await other.BeginAsync(person);
            await other.Button("Your passkey").ClickAsync();
            await Assertions.Expect(other.Page.GetByText("A passkey needs JavaScript")).ToBeVisibleAsync();
            await Assertions.Expect(other.Button("Use your passkey")).ToBeHiddenAsync();

            await other.Button("Try another way").ClickAsync();
            await other.Button("Your password").ClickAsync();
            await other.Field("Password").FillAsync(person.Password);
            await other.Button("Sign in").ClickAsync();
            await other.SeesAccountAsync("Overview");
        }));

    // On a page without its own passkey request: a browser takes one request at a time.
    private async Task<Person> RegisterAsync(Visitor visitor, VirtualAuthenticator authenticator)
    {
        var person = await portal.Users.CreateAsync();
        await visitor.OpenAsync("forgot-password");
        await authenticator.RegisterAsync(visitor, portal, person);
        return person;
    }
}
