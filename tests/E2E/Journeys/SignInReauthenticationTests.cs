using Microsoft.Playwright;

namespace AccountPortal.Tests.E2E.Journeys;

/// <summary>Sensitive changes require reauthentication when the last one is too old.</summary>
[Collection(typeof(ChoiceCollection))]
public sealed class SignInReauthenticationTests(BrowserFixture browser, ChoicePortal portal)
{
    [Fact]
    public Task A_passkey_proves_it_again() => browser.VisitAsync(portal.ByName, Screen.Desktop, async visitor =>
    {
        var person = await portal.Users.CreateAsync();
        var authenticator = await VirtualAuthenticator.AddAsync(visitor);
        await visitor.OpenAsync("forgot-password");
        await authenticator.RegisterAsync(visitor, portal, person);
        await authenticator.TouchAsync();
        await IsAskedAgainAsync(visitor, person);
        await visitor.Button("Try another way").ClickAsync();
        await visitor.SeesAsync("How do you want to sign in?");
        await visitor.Button("Your passkey").ClickAsync();

        await visitor.SeesAccountAsync("Password");
        await Assertions.Expect(visitor.Field("Current password")).ToBeVisibleAsync();
    });

    [Fact]
    public Task A_wrong_password_does_not_and_a_code_does() => browser.VisitAsync(portal, Screen.PhoneDark, async visitor =>
    {
        var person = await portal.Users.CreateAsync();
        await IsAskedAgainAsync(visitor, person);
        await visitor.Field("Password").FillAsync(Person.NewPassword());
        await visitor.Button("Confirm").ClickAsync();
        await Assertions.Expect(visitor.Page.Locator(".mud-input-error").First).ToBeVisibleAsync();
        await visitor.CheckAsync();
        await visitor.Button("Try another way").ClickAsync();
        await visitor.Button("A code by email").ClickAsync();
        await visitor.SeesAsync("Enter your code");
        await visitor.Field("Code").FillAsync(await portal.Users.Inbox.CodeAsync(person.Email));
        await visitor.Button("Sign in").ClickAsync();

        await visitor.SeesAccountAsync("Password");
        await Assertions.Expect(visitor.Field("Current password")).ToBeVisibleAsync();
    });

    private async Task IsAskedAgainAsync(Visitor visitor, Person person)
    {
        await visitor.EnterAsync(person);
        portal.Clock.Advance(TimeSpan.FromMinutes(11));
        await visitor.OpenAccountAsync("account/password", "Password");
        await Assertions.Expect(visitor.Field("Current password")).ToHaveCountAsync(0);
        await visitor.Link("Confirm that it is you").ClickAsync();
        await visitor.SeesAsync("Confirm that it is you");
    }
}
