using System.Net;

namespace AccountPortal.Tests.E2E.Production;

/// <summary>Rules of Production: strict transport, secure cookies, and the redirect from http to https.</summary>
[Collection(nameof(PublishedPortal))]
public sealed class TransportTests(PublishedPortal portal)
{
    private const string OneYear = "max-age=31536000; includeSubDomains";

    [Theory]
    [InlineData("sign-in", HttpStatusCode.OK)]
    [InlineData("sign-up", HttpStatusCode.OK)]
    [InlineData("forgot-password", HttpStatusCode.OK)]
    [InlineData("account", HttpStatusCode.Redirect)]
    [InlineData("", HttpStatusCode.Redirect)]
    [InlineData("nothing/here", HttpStatusCode.NotFound)]
    [InlineData("favicon.svg", HttpStatusCode.OK)]
    [InlineData("_content/MudBlazor/MudBlazor.min.css", HttpStatusCode.OK)]
    public async Task Every_answer_asks_for_https_for_a_year_and_sets_safe_cookies_only(string path, HttpStatusCode expected)
    {
        using var visitor = new PlainVisitor(portal.Address);
        using var answer = await visitor.GetAsync(path);

        Assert.Equal(expected, answer.StatusCode);
        Assert.Equal(OneYear, Assert.Single(answer.Headers.GetValues("Strict-Transport-Security")));
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.Contains("default-src 'none'", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.False(answer.Headers.Contains("Server"));
        CheckCookies(answer);
    }

    [Fact]
    public async Task Signing_in_sets_safe_cookies_only()
    {
        using var visitor = new PlainVisitor(portal.Address);
        using var answer = await visitor.SignInAsync("demo@example.com", "Demo-Passw0rd!");

        Assert.NotEmpty(answer.Headers.GetValues("Set-Cookie"));
        CheckCookies(answer);
    }

    [Fact]
    public async Task The_embedded_pool_is_not_there()
    {
        using var visitor = new PlainVisitor(portal.Address);
        using var inbox = await visitor.GetAsync("local-pool/inbox");

        Assert.Equal(HttpStatusCode.NotFound, inbox.StatusCode);
    }

    [Fact]
    public async Task Plain_http_leads_to_https_and_sets_nothing()
    {
        using var visitor = new PlainVisitor(portal.PlainAddress);
        using var answer = await visitor.GetAsync("sign-in?reason=idle");

        Assert.Equal(HttpStatusCode.RedirectKeepVerb, answer.StatusCode);
        Assert.Equal(new Uri(portal.Address, "sign-in?reason=idle"), answer.Headers.Location);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    private static void CheckCookies(HttpResponseMessage answer)
    {
        foreach (var cookie in answer.Headers.TryGetValues("Set-Cookie", out var cookies) ? cookies : [])
        {
            var parts = cookie.Split("; ");
            Assert.StartsWith("__Host-", parts[0], StringComparison.Ordinal);
            Assert.Contains("secure", parts);
            Assert.Contains("httponly", parts);
            Assert.Contains("path=/", parts);
            Assert.Contains(parts, part => part is "samesite=lax" or "samesite=strict");
            Assert.DoesNotContain(parts, part => part.StartsWith("domain", StringComparison.OrdinalIgnoreCase));
        }
    }
}
