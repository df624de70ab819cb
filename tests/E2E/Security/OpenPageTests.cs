using AccountPortal.Circuits;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace AccountPortal.Tests.E2E.Security;

/// <summary>The end of a session reaches its open pages, wherever it comes from.</summary>
public sealed class OpenPageTests(BrowserFixture browser, PortalFixture portal) : IClassFixture<PortalFixture>
{
    // Every message in which the page confirms a rendering; the circuit ignores a repeated one.
    private const string KeepAnswers = """
        window.answers = [];
        const send = WebSocket.prototype.send;
        WebSocket.prototype.send = function (message) {
            if (typeof message !== 'string' && new TextDecoder().decode(message).includes('OnRenderCompleted')) {
                answers.push([this, message]);
            }
            return send.call(this, message);
        };
        """;

    [Fact]
    public Task Signing_out_in_one_tab_makes_the_other_leave() => VisitAsync(async visitor =>
    {
        await visitor.EnterAsync(await portal.Users.CreateAsync());
        var other = await visitor.OpenTabAsync(portal.Address, "account/profile", "Profile");

        await visitor.Page.Locator("main form[action=sign-out] button").ClickAsync();

        await visitor.LeavesAsync("signed-out");
        await other.LeavesAsync("signed-out");
    });

    [Fact]
    public Task Signing_out_everywhere_makes_other_browsers_leave() => VisitTwiceAsync(async (visitor, other) =>
    {
        var person = await portal.Users.CreateAsync();
        await visitor.EnterAsync(person);
        await other.EnterAsync(person);

        await visitor.Button("Sign out everywhere").ClickAsync();
        await visitor.Page.GetByRole(Microsoft.Playwright.AriaRole.Dialog)
            .GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Sign out everywhere" })
            .ClickAsync();

        await visitor.LeavesAsync("signed-out-everywhere");
        await other.LeavesAsync("signed-out-everywhere");
    });

    [Fact]
    public Task A_change_of_the_password_makes_other_browsers_leave_but_not_this_one() => VisitTwiceAsync(async (visitor, other) =>
    {
        var person = await portal.Users.CreateAsync();
        await visitor.EnterAsync(person);
        await other.EnterAsync(person);

        await visitor.ChangePasswordAsync(person.Password, Person.NewPassword());

        await other.LeavesAsync("password-changed");
        await visitor.OpenAccountPageAsync("account/email", "Email");
    });

    [Fact]
    public Task A_reset_in_another_browser_makes_the_pages_of_all_sessions_leave() => VisitTwiceAsync(async (visitor, other) =>
    {
        var person = await portal.Users.CreateAsync();
        await visitor.EnterAsync(person);
        await other.EnterAsync(person);

        using var third = new FormBrowser(portal.Address);
        await Resets.ResetAsync(portal, third, person, Person.NewPassword());

        await visitor.LeavesAsync("password-changed");
        await other.LeavesAsync("password-changed");
    });

    [Fact]
    public Task A_page_where_nothing_happens_leaves_and_remembers_where_it_was() => VisitAsync(async visitor =>
    {
        var person = await portal.Users.CreateAsync();
        await visitor.BeSignedInAsync(person);
        await visitor.OpenAccountPageAsync("account/profile", "Profile");

        portal.Clock.Advance(TimeSpan.FromMinutes(31));

        await visitor.LeavesAsync("idle");
        Assert.EndsWith("&returnUrl=%2Faccount%2Fprofile", visitor.Path, StringComparison.Ordinal);
    });

    [Fact]
    public Task What_a_page_answers_by_itself_does_not_keep_its_session_alive() => VisitAsync(async visitor =>
    {
        await visitor.Page.AddInitScriptAsync(KeepAnswers);
        await visitor.EnterAsync(await portal.Users.CreateAsync());
        await visitor.Page.WaitForFunctionAsync("() => answers.length > 0");

        portal.Clock.Advance(TimeSpan.FromMinutes(31));
        await visitor.Page.EvaluateAsync("() => answers.forEach(([socket, answer]) => socket.send(answer))");

        await visitor.LeavesAsync("idle");
    });

    [Fact]
    public Task A_page_that_is_slow_to_leave_does_not_come_back() => VisitAsync(async visitor =>
    {
        await visitor.EnterAsync(await portal.Users.CreateAsync());
        var refused = visitor.Page.WaitForResponseAsync(
            answer => answer.Url.Contains("/_blazor/negotiate", StringComparison.Ordinal) && answer.Status == 401);
        await visitor.Page.RouteAsync("**/sign-in?**", async route =>
        {
            await refused;
            await route.ContinueAsync();
        });

        portal.Clock.Advance(TimeSpan.FromMinutes(31));

        await refused;
        await visitor.LeavesAsync("idle");
    });

    [Fact]
    public Task A_session_ends_after_its_longest_time_however_busy_its_page_is() => VisitAsync(async visitor =>
    {
        await visitor.EnterAsync(await portal.Users.CreateAsync());
        for (var half = 0; half < 15; half++)
        {
            portal.Clock.Advance(TimeSpan.FromMinutes(29));
            await visitor.Page.Locator("nav#menu a").Nth(half % 2 == 0 ? 1 : 0).ClickAsync();
            await visitor.SeesAliveAsync(half % 2 == 0 ? "Profile" : "Overview");
        }

        portal.Clock.Advance(TimeSpan.FromMinutes(29));
        await visitor.Page.Locator("nav#menu a").Nth(0).ClickAsync();
        await visitor.SeesAliveAsync("Overview");
        portal.Clock.Advance(TimeSpan.FromMinutes(17));

        await visitor.LeavesAsync("too-old");
    });

    [Fact]
    public Task What_the_pool_has_revoked_is_found_at_the_next_change() => VisitAsync(async visitor =>
    {
        var person = await portal.Users.CreateAsync();
        await visitor.BeSignedInAsync(person);
        await visitor.OpenAccountPageAsync("account/profile", "Profile");
        await RevokeAsync(person);

        await visitor.Profile("Nickname").FillAsync("Countess");
        await visitor.Button("Save").ClickAsync();

        await visitor.LeavesAsync("revoked");
    });

    [Fact]
    public Task What_the_pool_has_revoked_is_found_without_a_click_when_it_is_asked_again() => VisitAsync(async visitor =>
    {
        var person = await portal.Users.CreateAsync();
        await visitor.EnterAsync(person);
        var revalidation = portal.Services.GetServices<IHostedService>().OfType<SessionRevalidation>().Single();
        await revalidation.RecheckAsync(TestContext.Current.CancellationToken);
        await RevokeAsync(person);

        portal.Clock.Advance(TimeSpan.FromMinutes(5));

        await visitor.LeavesAsync("revoked");
    });

    private async Task RevokeAsync(Person person) => await portal.Users.Cognito.GlobalSignOutAsync(
        new() { AccessToken = await portal.Users.SignInAsync(person) }, TestContext.Current.CancellationToken);

    private Task VisitAsync(Func<Visitor, Task> journey) => browser.VisitAsync(portal, Screen.Desktop, journey);

    private Task VisitTwiceAsync(Func<Visitor, Visitor, Task> journey) =>
        VisitAsync(visitor => VisitAsync(other => journey(visitor, other)));
}
