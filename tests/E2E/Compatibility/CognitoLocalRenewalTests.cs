using AccountPortal.Tests.E2E.Pages;
using Microsoft.Playwright;

namespace AccountPortal.Tests.E2E.Compatibility;

public sealed class CognitoLocalRenewalTests(BrowserFixture browser, CognitoLocalPortal portal) : IClassFixture<CognitoLocalPortal>
{
    [Fact]
    public Task Tokens_are_renewed_the_older_way_where_the_server_knows_no_other() =>
        browser.VisitAsync(portal.Fixture, Screen.Desktop, async visitor =>
        {
            var person = await portal.Pool.CreatePersonAsync();
            await (await new SignInPage(visitor).OpenAsync()).SignInAsync(person);
            await Assertions.Expect(visitor.Heading("Overview")).ToBeVisibleAsync();
            await visitor.InteractiveAsync();
            // The pool's tokens last five minutes by its own clock, which does not move.
            portal.Fixture.Clock.Advance(TimeSpan.FromMinutes(4.5));
            await visitor.OpenAsync("account/profile");

            await Assertions.Expect(visitor.Heading("Profile")).ToBeVisibleAsync();
            await visitor.InteractiveAsync();
        });
}
