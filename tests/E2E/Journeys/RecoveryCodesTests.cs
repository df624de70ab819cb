using AccountPortal.Tests.E2E.Pages;
using Microsoft.Playwright;

namespace AccountPortal.Tests.E2E.Journeys;

/// <summary>A lost authenticator app, from the recovery codes to the new MFA method.</summary>
public sealed class RecoveryCodesTests(BrowserFixture browser, RecoveryCodePortal portal) : IClassFixture<RecoveryCodePortal>
{
    [Theory]
    [MemberData(nameof(Screen.Two), MemberType = typeof(Screen))]
    public Task A_code_takes_the_place_of_a_lost_second_step(Screen screen) => browser.VisitAsync(portal, screen, async visitor =>
    {
        var person = await portal.Users.CreateAsync();
        await visitor.SignInAsync(person);
        await visitor.GoToAsync("Recovery codes");
        await visitor.Button("Make codes").ClickAsync();
        await Assertions.Expect(visitor.Page.Locator(".recovery-codes code")).ToHaveCountAsync(10);
        await visitor.CheckAsync();
        var code = await visitor.Page.Locator(".recovery-codes code").Nth(4).InnerTextAsync();
        await portal.Users.AddAppAsync(person);
        await visitor.OpenAccountAsync("account", "Overview");
        await visitor.Page.Locator("main form[action=sign-out] button").ClickAsync();
        await visitor.SeesAsync("Sign in");

        await new SignInPage(visitor).SignInAsync(person);
        await visitor.SeesAsync("Enter your code");
        await visitor.Link("Use a recovery code").ClickAsync();
        await visitor.SeesAsync("Use a recovery code");
        await visitor.Field("Recovery code").FillAsync(code.ToUpperInvariant());
        await visitor.Button("Use this code").ClickAsync();

        await visitor.SeesAsync("Sign in");
        await Assertions.Expect(visitor.Page.GetByText("turned off by a recovery code")).ToBeVisibleAsync();
        await visitor.Field("Password").FillAsync(person.Password);
        await visitor.Button("Sign in").ClickAsync();
        await visitor.SeesAccountAsync("Second step");
        await Assertions.Expect(visitor.Page.Locator(".secret-key")).ToBeVisibleAsync();
    });
}

/// <summary>A portal whose operator has turned recovery codes on.</summary>
public sealed class RecoveryCodePortal : PortalFixture
{
    protected override IReadOnlyDictionary<string, string> Settings =>
        new Dictionary<string, string> { ["RecoveryCodes:Enabled"] = "true" };
}
