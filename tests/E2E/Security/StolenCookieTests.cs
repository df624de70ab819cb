using System.Net;

namespace AccountPortal.Tests.E2E.Security;

/// <summary>A copied session cookie is worthless once the session ends or gets a new key.</summary>
public sealed class StolenCookieTests(BrowserFixture browser, PortalFixture portal) : IClassFixture<PortalFixture>
{
    private static readonly string[] Pages =
        ["account", "account/profile", "account/email", "account/phone", "account/password", "account/mfa"];

    [Theory]
    [InlineData(false, "signed-out")]
    [InlineData(true, "signed-out-everywhere")]
    public async Task It_is_dead_after_signing_out(bool everywhere, string reason)
    {
        using var person = await SignedInAsync(await portal.Users.CreateAsync());
        using var thief = await CopyAsync(person);

        var answer = await person.PostAsync("sign-out", await AccountTokenAsync(person), ("everywhere", everywhere ? "true" : "false"));

        Assert.Equal("/sign-in?reason=" + reason, answer.Location);
        await IsDeadAsync(thief, reason);
    }

    [Fact]
    public async Task It_is_dead_in_every_browser_after_signing_out_everywhere()
    {
        var account = await portal.Users.CreateAsync();
        using var here = await SignedInAsync(account);
        using var there = await SignedInAsync(account);
        using var thief = await CopyAsync(there);

        await here.PostAsync("sign-out", await AccountTokenAsync(here), ("everywhere", "true"));

        await IsDeadAsync(thief, "signed-out-everywhere");
    }

    [Fact]
    public async Task It_is_dead_after_a_reset_of_the_password()
    {
        var account = await portal.Users.CreateAsync();
        using var person = await SignedInAsync(account);
        using var thief = await CopyAsync(person);

        using var elsewhere = new FormBrowser(portal.Address);
        await Resets.ResetAsync(portal, elsewhere, account, Person.NewPassword());

        await IsDeadAsync(thief, "password-changed");
    }

    [Fact]
    public Task It_is_dead_after_a_change_of_the_password_and_the_session_goes_on() =>
        browser.VisitAsync(portal, Screen.Desktop, async visitor =>
        {
            var account = await portal.Users.CreateAsync();
            await visitor.EnterAsync(account);
            using var thief = new FormBrowser(portal.Address) { Session = await visitor.SessionAsync() };
            Assert.Equal(HttpStatusCode.OK, (await thief.GetAsync("account")).Status);

            await visitor.ChangePasswordAsync(account.Password, Person.NewPassword());

            Assert.NotEqual(thief.Session, await visitor.SessionAsync());
            await IsDeadAsync(thief, reason: null);
            await visitor.OpenAccountPageAsync("account/profile", "Profile");
        });

    [Fact]
    public async Task Visiting_an_address_neither_begins_nor_ends_a_session()
    {
        using var person = await SignedInAsync(await portal.Users.CreateAsync());
        var cookie = person.Session;
        string[] paths =
        [
            "sign-out", "sign-out?everywhere=true", "session/renew", "sign-in", "sign-up", "forgot-password", "reset-password", .. Pages,
        ];
        foreach (var path in paths)
        {
            var answer = await person.GetAsync(path);
            Assert.DoesNotContain(answer.SetCookies, set => set.StartsWith(FormBrowser.SessionCookie + "=", StringComparison.Ordinal));
        }

        Assert.Equal(cookie, person.Session);
        Assert.Equal(HttpStatusCode.OK, (await person.GetAsync("account")).Status);
    }

    private async Task<FormBrowser> SignedInAsync(Person person)
    {
        var signedIn = new FormBrowser(portal.Address);
        await signedIn.SignInAsync(person);
        return signedIn;
    }

    // Every cookie, as a thief of the browser's files has them.
    private async Task<FormBrowser> CopyAsync(FormBrowser person)
    {
        await person.GetAsync("account");
        var thief = new FormBrowser(portal.Address);
        foreach (var (name, value) in person.Cookies)
        {
            thief.Cookies[name] = value;
        }

        Assert.Equal(HttpStatusCode.OK, (await thief.GetAsync("account")).Status);
        Assert.Equal(HttpStatusCode.OK, await thief.NegotiateAsync());
        return thief;
    }

    private static async Task<string> AccountTokenAsync(FormBrowser person) => FormBrowser.TokenIn((await person.GetAsync("account")).Body);

    private static async Task IsDeadAsync(FormBrowser thief, string? reason)
    {
        var stolen = thief.Session;
        foreach (var page in Pages)
        {
            thief.Session = stolen!;
            var answer = await thief.GetAsync(page);
            Assert.Equal(HttpStatusCode.Redirect, answer.Status);
            Assert.StartsWith(reason is null ? "/sign-in?" : $"/sign-in?reason={reason}", answer.Location, StringComparison.Ordinal);
        }

        thief.Session = stolen!;
        Assert.Equal(HttpStatusCode.Unauthorized, await thief.NegotiateAsync());

        var token = FormBrowser.TokenIn((await thief.GetAsync("sign-in")).Body);
        foreach (var post in new[] { "session/renew", "sign-out" })
        {
            thief.Session = stolen!;
            var answer = await thief.PostAsync(post, token, ("everywhere", "true"), ("returnUrl", "/account"));
            Assert.StartsWith("/sign-in", answer.Location, StringComparison.Ordinal);
            Assert.DoesNotContain(
                answer.SetCookies,
                set => set.StartsWith(FormBrowser.SessionCookie + "=", StringComparison.Ordinal)
                    && !set.Contains("1970", StringComparison.Ordinal));
        }
    }
}
