using AccountPortal.Tests.E2E.Pages;

namespace AccountPortal.Tests.E2E.Journeys;

public sealed class SignInTests(BrowserFixture browser, PortalFixture portal) : IClassFixture<PortalFixture>
{
    [Theory]
    [MemberData(nameof(Screen.Two), MemberType = typeof(Screen))]
    public Task The_sign_in_page_is_there_and_accessible(Screen screen) => browser.VisitAsync(portal, screen, async visitor =>
    {
        await new SignInPage(visitor).OpenAsync();
    });
}
