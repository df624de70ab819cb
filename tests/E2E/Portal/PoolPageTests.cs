using Microsoft.Playwright;

namespace AccountPortal.Tests.E2E.Portal;

/// <summary>What a developer sees of the embedded pool: messages, pools and users.</summary>
public sealed class PoolPageTests(BrowserFixture browser, PortalFixture portal)
{
    [Theory]
    [MemberData(nameof(Screen.Two), MemberType = typeof(Screen))]
    public Task A_developer_finds_a_user_from_the_inbox(Screen screen) => browser.VisitAsync(portal, screen, async visitor =>
    {
        var page = visitor.Page;
        await page.GotoAsync("local-pool/inbox");
        await Axe.CheckAsync(page);

        await page.GetByRole(AriaRole.Link, new() { Name = "Pools" }).ClickAsync();
        await Axe.CheckAsync(page);

        await page.GetByRole(AriaRole.Link, new() { Name = "Demo" }).ClickAsync();
        await page.GetByLabel("Sign-in name starts with").FillAsync("mfa@");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show" }).ClickAsync();
        await Axe.CheckAsync(page);

        await page.GetByRole(AriaRole.Link, new() { Name = "mfa@example.com" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Events" })).ToBeVisibleAsync();
        await Axe.CheckAsync(page);
    });
}
