using AccountPortal.Tests.E2E.Pages;
using Amazon.CognitoIdentityProvider.Model;
using Microsoft.Playwright;

namespace AccountPortal.Tests.E2E.Security;

/// <summary>Hostile text in every place that users or pools can write to. The house rules count every violation.</summary>
public sealed class HostileTextTests(BrowserFixture browser, PortalFixture portal) : IClassFixture<PortalFixture>
{
    private static readonly (string Path, string Heading)[] pages =
        [
            ("account", "Overview"), ("account/profile", "Profile"), ("account/email", "Email"), ("account/phone", "Phone"),
            ("account/password", "Password"), ("account/mfa", "Second step"),
        ];

    private static readonly string[] attributes =
        [
            "name", "given_name", "family_name", "middle_name", "nickname", "preferred_username", "profile", "picture", "website", "gender",
            "zoneinfo", "locale", "address", "custom:department",
        ];

    public static TheoryData<string> Texts => new(
        "<script>window.pwned=1</script><img src=/x onerror=window.pwned=1><svg onload=window.pwned=1>",
        "\"' autofocus onfocus=window.pwned=1 x='\"><iframe srcdoc='<script>parent.pwned=1</script>'></iframe>",
        "javascript:window.pwned=1//\u202Emoc.live\u202C\u001b[31m\r\nSet-Cookie: session=x",
        "</title></textarea></script><script>window.pwned=1</script>{{7*7}}${7*7}<!--");

    [Theory]
    [MemberData(nameof(Texts))]
    public Task In_every_attribute_it_stays_text_before_and_after_the_circuit_takes_over(string text) =>
        browser.VisitAsync(portal, Screen.Desktop, async visitor =>
        {
            var person = await portal.Users.CreateAsync(
                attributes: [.. attributes.Select(name => (name, name == "custom:department" ? text[..Math.Min(64, text.Length)] : text))]);
            var dialogs = Watch(visitor);
            await visitor.EnterAsync(person);
            using var withoutScripts = new FormBrowser(portal.Address) { Session = await visitor.SessionAsync() };
            foreach (var (path, heading) in pages)
            {
                Assert.DoesNotContain(text, (await withoutScripts.GetAsync(path)).Body, StringComparison.Ordinal);
                await visitor.OpenAccountPageAsync(path, heading);
                await IsHarmlessAsync(visitor, dialogs);
            }
        });

    [Theory]
    [MemberData(nameof(Texts))]
    public Task In_the_name_of_an_authenticator_it_stays_text(string text) => browser.VisitAsync(portal, Screen.Desktop, async visitor =>
    {
        var person = await CreateWithDeviceAsync(text);
        var dialogs = Watch(visitor);
        await visitor.OpenAsync("sign-in");
        await new SignInPage(visitor).SignInAsync(person);
        await Assertions.Expect(visitor.Heading("Enter your code")).ToBeVisibleAsync();
        await IsHarmlessAsync(visitor, dialogs);
    });

    [Theory]
    [MemberData(nameof(Texts))]
    public Task In_addresses_and_forms_of_the_front_door_it_stays_text(string text) =>
        browser.VisitAsync(portal, Screen.Desktop, async visitor =>
        {
            var dialogs = Watch(visitor);
            var typed = Uri.EscapeDataString(text);
            string[] addresses =
            [
                $"sign-in?reason={typed}&returnUrl={typed}", $"sign-in?returnUrl=%2Faccount%2F{typed}",
                $"reset-password?identifier={typed}&code={typed}",
                $"sign-up/confirm?identifier={typed}&code={typed}", $"forgot-password?identifier={typed}", $"sign-up?{typed}={typed}",
                $"nothing-here/{typed}?{typed}", $"account?{typed}",
            ];
            foreach (var address in addresses)
            {
                await visitor.OpenAsync(address);
                Assert.Equal(portal.Address.Authority, new Uri(visitor.Page.Url).Authority);
                await IsHarmlessAsync(visitor, dialogs);
            }

            await visitor.OpenAsync("sign-in");
            await new SignInPage(visitor).SignInAsync(text.ReplaceLineEndings(""), Person.NewPassword());
            await Assertions.Expect(visitor.Alert).ToBeVisibleAsync();
            await IsHarmlessAsync(visitor, dialogs);

            await visitor.OpenAsync("forgot-password");
            await visitor.Page.Locator("input[autocomplete=username]").FillAsync(text.ReplaceLineEndings(""));
            await visitor.Button("Send a code").ClickAsync();
            await Assertions.Expect(visitor.Heading("Set a new password")).ToBeVisibleAsync();
            await IsHarmlessAsync(visitor, dialogs);
        });

    [Fact]
    public Task A_script_is_no_web_address() => browser.VisitAsync(portal, Screen.Desktop, async visitor =>
    {
        var person = await portal.Users.CreateAsync();
        await visitor.BeSignedInAsync(person);
        await visitor.OpenAccountPageAsync("account/profile", "Profile");
        await visitor.Profile("Website").FillAsync("javascript:window.pwned=1");
        await visitor.Button("Save").ClickAsync();

        await Assertions.Expect(visitor.Page.GetByText("Enter a web address that begins with https://.")).ToBeVisibleAsync();
        Assert.Null(await portal.Users.AttributeAsync(person, "website"));
    });

    private static List<string> Watch(Visitor visitor)
    {
        var dialogs = new List<string>();
        visitor.Page.Dialog += async (_, dialog) =>
        {
            dialogs.Add(dialog.Message);
            await dialog.DismissAsync();
        };
        return dialogs;
    }

    private static async Task IsHarmlessAsync(Visitor visitor, List<string> dialogs)
    {
        Assert.Empty(dialogs);
        Assert.False(await visitor.Page.EvaluateAsync<bool>("() => 'pwned' in window"));
        var active = visitor.Page.Locator(
            "iframe, svg[onload], img[onerror], [onfocus], a[href^='javascript:' i], "
            + "form[action^='javascript:' i], img[src*='pwned'], body script:not([src])");
        Assert.Equal(0, await active.CountAsync());
    }

    private async Task<Person> CreateWithDeviceAsync(string name)
    {
        var person = await portal.Users.CreateAsync();
        var accessToken = await portal.Users.SignInAsync(person);
        var association = await portal.Users.Cognito.AssociateSoftwareTokenAsync(
            new() { AccessToken = accessToken }, TestContext.Current.CancellationToken);
        var app = new Authenticator(association.SecretCode, portal.Clock);
        await portal.Users.Cognito.VerifySoftwareTokenAsync(
            new VerifySoftwareTokenRequest { AccessToken = accessToken, UserCode = app.NextCode(), FriendlyDeviceName = name },
            TestContext.Current.CancellationToken);
        await portal.Users.Cognito.SetUserMFAPreferenceAsync(
            new() { AccessToken = accessToken, SoftwareTokenMfaSettings = new() { Enabled = true, PreferredMfa = true } },
            TestContext.Current.CancellationToken);
        return person with { App = app };
    }
}
