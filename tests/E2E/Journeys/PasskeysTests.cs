using AccountPortal.Tests.E2E.Pages;
using Microsoft.Playwright;

namespace AccountPortal.Tests.E2E.Journeys;

/// <summary>Passkeys in the account, with an authenticator of Chromium's own. The pool's passkeys belong to localhost.</summary>
[Collection(typeof(ChoiceCollection))]
public sealed class PasskeysTests(BrowserFixture browser, ChoicePortal portal)
{
    [Theory]
    [MemberData(nameof(Screen.Two), MemberType = typeof(Screen))]
    public Task A_passkey_is_offered_made_named_and_removed(Screen screen) => browser.VisitAsync(portal.ByName, screen, async visitor =>
    {
        var person = await portal.Users.CreateAsync();
        await PlugInAsync(visitor);
        await visitor.EnterAsync(person);
        await visitor.CheckAsync();
        await visitor.Link("Set up a passkey").ClickAsync();
        await visitor.SeesAccountAsync("Passkeys");

        await visitor.Button("Add a passkey").ClickAsync();
        await visitor.IsToldAsync("Your passkey is ready.");
        await Assertions.Expect(visitor.Row("Chrome on Linux")).ToContainTextAsync("not used here yet");
        Assert.Single((await CredentialsAsync(person)).Credentials);

        // The same device cannot make a second one for the same account.
        await visitor.Button("Add a passkey").ClickAsync();
        await Assertions.Expect(visitor.Alert).ToContainTextAsync("This device has a passkey for your account already.");
        await visitor.CheckAsync();

        await visitor.Row("Chrome on Linux").ButtonIn("Rename Chrome on Linux").ClickAsync();
        await visitor.Field("Name").FillAsync("My laptop");
        await visitor.CheckAsync();
        await visitor.Button("Save").ClickAsync();
        await visitor.IsToldAsync("The passkey has its new name.");

        await visitor.Row("My laptop").ButtonIn("Remove My laptop").ClickAsync();
        var question = visitor.Page.GetByRole(AriaRole.Dialog);
        await Assertions.Expect(question).ToContainTextAsync("Your password stays.");
        await visitor.CheckAsync();
        await question.ButtonIn("Cancel").ClickAsync();
        Assert.Single((await CredentialsAsync(person)).Credentials);
        await visitor.Row("My laptop").ButtonIn("Remove My laptop").ClickAsync();
        await question.ButtonIn("Remove").ClickAsync();
        await visitor.IsToldAsync("The passkey is removed.");
        Assert.Empty((await CredentialsAsync(person)).Credentials);
    });

    [Fact]
    public Task A_declined_offer_is_not_made_again_and_cancelling_is_explained() =>
        browser.VisitAsync(portal.ByName, Screen.Desktop, async visitor =>
        {
            var authenticator = await PlugInAsync(visitor);
            await visitor.EnterAsync(await portal.Users.CreateAsync());
            await visitor.Button("No, thank you").ClickAsync();
            await Assertions.Expect(visitor.Link("Set up a passkey")).ToHaveCountAsync(0);
            await visitor.OpenAccountAsync("account", "Overview");
            await Assertions.Expect(visitor.Link("Set up a passkey")).ToHaveCountAsync(0);
            await Assertions.Expect(visitor.Page.Locator("html.passkeys")).ToHaveCountAsync(1);

            await authenticator.RefuseAsync();
            await visitor.OpenAccountAsync("account/passkeys", "Passkeys");
            await visitor.Button("Add a passkey").ClickAsync();
            await Assertions.Expect(visitor.Alert).ToContainTextAsync("No passkey was made");
            await Assertions.Expect(visitor.Alert).ToBeFocusedAsync();

            await authenticator.AgreeAsync();
            await visitor.Button("Add a passkey").ClickAsync();
            await visitor.IsToldAsync("Your passkey is ready.");
        });

    private static async Task<VirtualAuthenticator> PlugInAsync(Visitor visitor)
    {
        var authenticator = await VirtualAuthenticator.AddAsync(visitor);
        await authenticator.TouchAsync();
        return authenticator;
    }

    private async Task<Amazon.CognitoIdentityProvider.Model.ListWebAuthnCredentialsResponse> CredentialsAsync(Person person) =>
        await portal.Users.Cognito.ListWebAuthnCredentialsAsync(new() { AccessToken = await portal.Users.SignInAsync(person) });
}
