using AccountPortal.Tests.E2E.Pages;
using Microsoft.Playwright;

namespace AccountPortal.Tests.E2E;

/// <summary>The pictures of the README, taken from the real pages; runs on demand only, by <c>docs/images/make.sh</c>.</summary>
public sealed class ScreenshotTests(BrowserFixture browser, PortalFixture portal)
{
    [Theory(Explicit = true)]
    [InlineData(ColorScheme.Light, "light")]
    [InlineData(ColorScheme.Dark, "dark")]
    public Task Pictures_of_the_sign_in_page_and_the_overview(ColorScheme colours, string name) =>
        browser.VisitAsync(portal, new Screen(1200, 800, colours), async visitor =>
        {
            await visitor.OpenAsync("sign-in");
            await TakeAsync(visitor, $"sign-in-{name}.png");
            await visitor.SignInAsync(new Person("demo@example.com", "Demo-Passw0rd!"));
            await TakeAsync(visitor, $"overview-{name}.png");
        });

    private static Task<byte[]> TakeAsync(Visitor visitor, string file) =>
        visitor.Page.ScreenshotAsync(
            new() { Path = System.IO.Path.Combine(Repository.Root, "docs", "images", file), Caret = ScreenshotCaret.Hide });
}
