using AccountPortal.Tests.E2E.Pages;
using Microsoft.Playwright;

namespace AccountPortal.Tests.E2E.Journeys;

/// <summary>Tokens that live for five minutes, and a clock that moves on.</summary>
public sealed class SessionsRenewalTests(BrowserFixture browser, SessionsRenewalTests.Portal portal)
    : IClassFixture<SessionsRenewalTests.Portal>
{
    private const string Renewal = "GetTokensFromRefreshToken";

    [Fact]
    public Task A_click_after_the_tokens_have_run_out_succeeds_by_one_renewal() =>
        browser.VisitAsync(portal, Screen.Desktop, async visitor =>
        {
            var person = await portal.Users.CreateAsync(attributes: ("given_name", "Ada"));
            await visitor.EnterAsync(person);
            var before = portal.Activity.CountOf(Renewal);
            portal.Clock.Advance(TimeSpan.FromMinutes(6));
            await visitor.GoToAsync("Email");
            await visitor.Row("Email").ButtonIn("Change").ClickAsync();
            await visitor.Field("New email address").FillAsync(Person.Unknown().Email);
            await visitor.Button("Send code").ClickAsync();
            await Assertions.Expect(visitor.Field("Code")).ToBeVisibleAsync();

            Assert.Equal(before + 1, portal.Activity.CountOf(Renewal));
        });

    public sealed class Portal : PortalFixture
    {
        protected override IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string>
        {
            ["LocalPool:DemoPool"] = "false",
            ["LocalPool:Pools:0:Id"] = "local_demo",
            ["LocalPool:Pools:0:UsernameAttributes:0"] = "email",
            ["LocalPool:Pools:0:UsernameAttributes:1"] = "phone_number",
            ["LocalPool:Pools:0:AutoVerifiedAttributes:0"] = "email",
            ["LocalPool:Pools:0:Clients:0:Id"] = "account-portal",
            ["LocalPool:Pools:0:Clients:0:AuthFlows:0"] = "ALLOW_USER_SRP_AUTH",
            ["LocalPool:Pools:0:Clients:0:AuthFlows:1"] = "ALLOW_REFRESH_TOKEN_AUTH",
            ["LocalPool:Pools:0:Clients:0:AccessTokenValidity"] = "00:05:00",
            ["LocalPool:Pools:0:Clients:0:IdTokenValidity"] = "00:05:00",
        };
    }
}
