using System.Net;
using AccountPortal.LocalPool;
using Amazon.CognitoIdentityProvider;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace AccountPortal.Tests.Unit.Portal;

public sealed class SessionCookieTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task A_cookie_copied_before_sign_out_is_worth_nothing_afterwards()
    {
        using var person = Browser();
        await person.SignInAsync();
        using var thief = Browser();
        thief.Cookies["session"] = person.SessionCookie!;
        Assert.True(await thief.IsSignedInAsync());

        using var answer = await person.PostAsync("/sign-out");

        Assert.Equal("/sign-in?reason=signed-out", answer.Headers.Location?.OriginalString);
        Assert.Equal("\"cache\", \"storage\"", answer.Headers.GetValues("Clear-Site-Data").Single());
        Assert.Null(person.SessionCookie);
        Assert.False(await thief.IsSignedInAsync());
    }

    [Fact]
    public async Task Beginning_a_session_over_a_live_cookie_makes_a_new_key_and_kills_the_old_one()
    {
        using var person = Browser();
        await person.SignInAsync();
        var planted = person.SessionCookie!;

        person.Cookies["session"] = await BeginOverAsync(planted);

        Assert.NotEqual(planted, person.SessionCookie);
        Assert.True(await person.IsSignedInAsync());
        person.Cookies["session"] = planted;
        Assert.False(await person.IsSignedInAsync());
    }

    [Fact]
    public async Task A_renewed_key_keeps_the_session_and_kills_the_old_key()
    {
        using var person = Browser();
        await person.SignInAsync();
        var old = person.SessionCookie!;
        var open = await OpenSessionsAsync();

        using (var answer = await person.PostAsync("/session/renew", null, ("returnUrl", "/account/password?done=1")))
        {
            Assert.Equal("/account/password?done=1", answer.Headers.Location?.OriginalString);
        }

        Assert.NotEqual(old, person.SessionCookie);
        Assert.Equal(open, await OpenSessionsAsync());
        Assert.True(await person.IsSignedInAsync());
        person.Cookies["session"] = old;
        Assert.False(await person.IsSignedInAsync());
    }

    [Theory]
    [InlineData("rubbish")]
    [InlineData("")]
    [InlineData("CfDJ8GoupVEIFyVJsvJpD-xI978uh4kOMbhPEwUgEDWcMFWt3j_YWG")]
    public async Task A_made_up_cookie_is_no_session_and_no_error(string cookie)
    {
        using var person = Browser();
        person.Cookies["session"] = cookie;
        Assert.False(await person.IsSignedInAsync());
        using var page = await person.GetAsync("/sign-in");
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
    }

    [Fact]
    public async Task A_changed_cookie_is_no_session()
    {
        using var person = Browser();
        await person.SignInAsync();
        var cookie = person.SessionCookie!.ToCharArray();
        cookie[cookie.Length / 2] = cookie[cookie.Length / 2] == 'A' ? 'B' : 'A';
        person.Cookies["session"] = new string(cookie);
        Assert.False(await person.IsSignedInAsync());
    }

    [Fact]
    public async Task The_cookie_is_small_and_out_of_reach_of_scripts_and_goes_with_the_browser()
    {
        using var person = Browser();
        using var answer = await person.PostAsync(
            "/sign-in", await person.TokenAsync("/sign-in"), ("_handler", "sign-in"), ("Input.Username", "demo@example.com"),
            ("Input.Password", PortalHost.Password));

        var cookie = answer.Headers.GetValues("Set-Cookie").Single(value => value.StartsWith("session=", StringComparison.Ordinal));
        Assert.InRange(cookie.Length, 64, 512);
        Assert.Contains("path=/; samesite=lax; httponly", cookie, StringComparison.Ordinal);
        Assert.DoesNotContain("expires", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("max-age", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Signing_out_everywhere_ends_the_other_browser_too()
    {
        using var here = Browser();
        using var there = Browser();
        await here.SignInAsync("demo@example.com");
        await there.SignInAsync("demo@example.com");

        using var answer = await here.PostAsync("/sign-out", null, ("everywhere", "true"));

        Assert.Equal("/sign-in?reason=signed-out-everywhere", answer.Headers.Location?.OriginalString);
        Assert.False(await there.IsSignedInAsync());
        Assert.NotEqual(0, portal.Services.GetRequiredService<PoolActivity>().CountOf("GlobalSignOut"));
    }

    [Fact]
    public async Task Preferences_are_kept_for_a_year_without_a_session()
    {
        using var person = Browser();
        using var answer = await person.PostAsync("/preferences", null, ("language", "de"), ("theme", "dark"), ("returnUrl", "/sign-in"));

        Assert.Equal("/sign-in", answer.Headers.Location?.OriginalString);
        Assert.All(
            answer.Headers.GetValues("Set-Cookie"),
            cookie => Assert.Contains("max-age=31536000; path=/; samesite=lax; httponly", cookie, StringComparison.Ordinal));
        using var page = await person.GetAsync("/sign-in");
        var html = await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("<html lang=\"de\" data-theme=\"dark\"", html, StringComparison.Ordinal);
    }

    private PortalBrowser Browser() => new(portal.Address);

    // The sign-in page redirects a signed-in user, so the test builds the request.
    private async Task<string> BeginOverAsync(string cookie)
    {
        var tokens = await portal.Services.GetRequiredService<IAmazonCognitoIdentityProvider>().InitiateAuthAsync(new()
        {
            AuthFlow = AuthFlowType.USER_PASSWORD_AUTH,
            ClientId = "account-portal",
            AuthParameters = new() { ["USERNAME"] = "demo@example.com", ["PASSWORD"] = PortalHost.Password },
        });
        await using var scope = portal.Services.CreateAsyncScope();
        var context = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        context.Request.Headers.Cookie = "session=" + cookie;
        context.User = (await context.AuthenticateAsync()).Principal!;
        scope.ServiceProvider.GetRequiredService<IHttpContextAccessor>().HttpContext = context;

        var result = tokens.AuthenticationResult;
        await scope.ServiceProvider.GetRequiredService<ICurrentSession>().BeginAsync(
            new(result.AccessToken, result.IdToken, result.RefreshToken), "demo@example.com", TestContext.Current.CancellationToken);
        return context.Response.Headers.SetCookie.Single()!.Split(';')[0].Split('=', 2)[1];
    }

    private Task<IReadOnlyList<string>> OpenSessionsAsync() => portal.Services.GetRequiredService<ISessionStore>()
        .FindByNameAsync(
            portal.Services.GetRequiredService<IdentifierHasher>().Hash("demo@example.com"), TestContext.Current.CancellationToken);
}
