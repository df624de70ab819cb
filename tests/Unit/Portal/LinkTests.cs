using System.Net;

namespace AccountPortal.Tests.Unit.Portal;

/// <summary>The parameters of a link leave the address before anything reads it.</summary>
public sealed class LinkTests(PortalHost portal) : IClassFixture<PortalHost>
{
    private const string Code = "739182";

    [Theory]
    [InlineData("/account/email")]
    [InlineData("/account/phone")]
    public async Task A_code_to_verify_with_waits_until_the_person_is_signed_in(string path)
    {
        using var browser = new PortalBrowser(portal.Address);

        using var first = await browser.GetAsync($"{path}?code={Code}");
        Assert.Equal((HttpStatusCode.Redirect, path), (first.StatusCode, first.Headers.Location?.OriginalString));
        Assert.NotEmpty(browser.Cookies["link"]);
        Assert.DoesNotContain(Code, string.Join(';', browser.Cookies.Values), StringComparison.Ordinal);
        using var second = await browser.GetAsync(path);
        Assert.Contains("/sign-in?", second.Headers.Location!.OriginalString, StringComparison.Ordinal);
        await browser.SignInAsync();

        using var page = await browser.GetAsync(path);
        var html = await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("Your link brought the code along", html, StringComparison.Ordinal);
        Assert.DoesNotContain(Code, html, StringComparison.Ordinal);
        Assert.False(browser.Cookies.ContainsKey("link"));
        Assert.DoesNotContain(portal.Events, line => line.Contains(Code, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_is_signed_in_needs_no_cookie_for_it()
    {
        using var browser = new PortalBrowser(portal.Address);
        await browser.SignInAsync();

        using var first = await browser.GetAsync($"/account/email?code={Code}");

        Assert.Equal("/account/email", first.Headers.Location?.OriginalString);
        Assert.False(browser.Cookies.ContainsKey("link"));
        using var page = await browser.GetAsync("/account/email");
        Assert.Contains(
            "Your link brought the code along", await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_invitation_names_the_person()
    {
        using var browser = new PortalBrowser(portal.Address);

        using var first = await browser.GetAsync("/sign-in?identifier=new%40example.com");

        Assert.Equal("/sign-in", new Uri(portal.Address, first.Headers.Location!).PathAndQuery);
        using var page = await browser.GetAsync("/sign-in");
        Assert.Contains(
            "value=\"new@example.com\"", await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            StringComparison.Ordinal);
    }
}
