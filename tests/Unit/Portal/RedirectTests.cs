using System.Net;

namespace AccountPortal.Tests.Unit.Portal;

public sealed class RedirectTests(PortalHost portal) : IClassFixture<PortalHost>
{
    public static TheoryData<string> Foreign => new(
        "//evil.example", "/\\evil.example", "\\\\evil.example", "https://evil.example", "//evil.example/account", "/\t/evil.example",
        "/\n/evil.example",
        "javascript:alert(1)", "data:text/html,x", "evil.example", "@evil.example", "///evil.example", "/..//evil.example",
        "/./\\evil.example", " //evil.example", "");

    [Theory]
    [MemberData(nameof(Foreign))]
    public async Task Nobody_is_led_away(string returnUrl)
    {
        using var person = new PortalBrowser(portal.Address);
        using var preferences = await person.PostAsync("/preferences", null, ("theme", "dark"), ("returnUrl", returnUrl));
        StaysHere(preferences);

        using var signIn = await person.PostAsync(
            "/sign-in?returnUrl=" + Uri.EscapeDataString(returnUrl), await person.TokenAsync(), ("_handler", "sign-in"),
            ("Input.Username", "demo@example.com"), ("Input.Password", PortalHost.Password));
        StaysHere(signIn);
    }

    [Fact]
    public async Task A_stranger_is_led_to_sign_in_and_back_to_where_they_wanted_to_go()
    {
        using var person = new PortalBrowser(portal.Address);
        using var answer = await person.GetAsync("/account/profile?x=1");
        Assert.Equal("/sign-in?returnUrl=%2Faccount%2Fprofile%3Fx%3D1", answer.Headers.Location?.OriginalString);
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("evil.example:1234")]
    [InlineData("localhost.evil.example")]
    public async Task The_host_header_is_not_believed(string host)
    {
        using var person = new PortalBrowser(portal.Address);
        foreach (var path in new[] { "/", "/account", "/sign-in", "/sign-up", "/forgot-password", "/nothing", "/session/renew" })
        {
            using var answer = await person.GetAsync(path, ("Host", host));
            StaysHere(answer);
            Assert.DoesNotContain(
                "evil.example", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
                StringComparison.OrdinalIgnoreCase);
        }

        using var signedIn = await person.SendAsync(
            HttpMethod.Post,
            "/sign-in",
            new FormUrlEncodedContent(new Dictionary<string, string>
            {
                ["_handler"] = "sign-in",
                ["__RequestVerificationToken"] = await person.TokenAsync(),
                ["Input.Username"] = "demo@example.com",
                ["Input.Password"] = PortalHost.Password,
            }),
            ("Host", host));
        Assert.Equal(HttpStatusCode.Redirect, signedIn.StatusCode);
        StaysHere(signedIn);
    }

    private static void StaysHere(HttpResponseMessage answer)
    {
        if (answer.Headers.Location is { } location)
        {
            Assert.StartsWith("/", location.OriginalString, StringComparison.Ordinal);
            Assert.True(ReturnUrls.IsLocal(location.OriginalString), location.OriginalString);
        }
    }
}
