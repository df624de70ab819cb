using System.Net;

namespace AccountPortal.Tests.Unit.Portal;

/// <summary>A new MFA code, requested by forms alone.</summary>
public sealed class NewCodeTests(PortalHost portal) : IClassFixture<PortalHost>
{
    private const string Wait = "data-wait";

    [Fact]
    public async Task It_comes_at_once_the_first_time_and_takes_the_password_in_place_the_next()
    {
        using var browser = new PortalBrowser(portal.Address);
        Assert.Equal("/sign-in/code",
        await SendAsync(browser, "/sign-in", "sign-in", ("Input.Username", "sms@example.com"), ("Input.Password", PortalHost.Password)));
        Assert.Contains("A new code can be sent in", await ReadAsync(browser, ("Input.Resend", "true")), StringComparison.Ordinal);

        portal.Clock.Advance(TimeSpan.FromSeconds(31));
        Assert.Equal("/sign-in/code?sent=true", await SendAsync(browser, "/sign-in/code", "code", ("Input.Resend", "true")));
        Assert.Contains(Wait, await BodyAsync(await browser.GetAsync("/sign-in/code?sent=true")), StringComparison.Ordinal);

        portal.Clock.Advance(TimeSpan.FromSeconds(31));
        var asked = await ReadAsync(browser, ("Input.Resend", "true"));
        Assert.Contains("Enter your password once more", asked, StringComparison.Ordinal);
        Assert.DoesNotContain("role=\"alert\"", asked, StringComparison.Ordinal);
        Assert.Contains(
            "Enter your password.", await ReadAsync(browser, ("Input.Resend", "true"), ("Input.WithPassword", "true")),
            StringComparison.Ordinal);
        var wrong = await ReadAsync(
            browser, ("Input.Resend", "true"), ("Input.WithPassword", "true"), ("Input.Password", "Wrong-Passw0rd!"));
        Assert.Contains("That is not your current password.", wrong, StringComparison.Ordinal);
        Assert.DoesNotContain("Wrong-Passw0rd!", wrong, StringComparison.Ordinal);

        Assert.Equal(
            "/sign-in/code?sent=true",
            await SendAsync(
                browser, "/sign-in/code", "code", ("Input.Resend", "true"), ("Input.WithPassword", "true"),
                ("Input.Password", PortalHost.Password)));
        Assert.Equal("/account", await SendAsync(browser, "/sign-in/code", "code", ("Input.Code", await CodeAsync())));
        Assert.NotNull(browser.SessionCookie);
    }

    [Fact]
    public async Task A_step_whose_time_is_over_starts_again_with_the_name_filled_in()
    {
        using var browser = new PortalBrowser(portal.Address);
        Assert.Equal("/sign-in/code",
        await SendAsync(browser, "/sign-in", "sign-in", ("Input.Username", "mfa@example.com"), ("Input.Password", PortalHost.Password)));
        portal.Clock.Advance(TimeSpan.FromMinutes(4));

        Assert.Equal("/sign-in?reason=expired", await SendAsync(browser, "/sign-in/code", "code", ("Input.Code", "123456")));

        var page = await BodyAsync(await browser.GetAsync("/sign-in?reason=expired"));
        Assert.Contains("The time for this step is over", page, StringComparison.Ordinal);
        Assert.Contains("value=\"mfa@example.com\"", page, StringComparison.Ordinal);
    }

    private async Task<string> CodeAsync()
    {
        using var http = new HttpClient { BaseAddress = portal.Address };
        http.DefaultRequestHeaders.Accept.ParseAdd("application/json");
        var inbox = await http.GetStringAsync("/local-pool/inbox?to=%2B12025550100", TestContext.Current.CancellationToken);
        return (string)System.Text.Json.Nodes.JsonNode.Parse(inbox)![0]!["code"]!;
    }

    private static async Task<string?> SendAsync(
        PortalBrowser browser, string path, string form, params (string Name, string Value)[] fields)
    {
        using var answer = await browser.PostAsync(path, await browser.TokenAsync("/sign-in"), [("_handler", form), .. fields]);
        return answer.Headers.Location?.OriginalString;
    }

    private static async Task<string> ReadAsync(PortalBrowser browser, params (string Name, string Value)[] fields)
    {
        using var answer = await browser.PostAsync(
            "/sign-in/code", await browser.TokenAsync("/sign-in"), [("_handler", "code"), .. fields]);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await BodyAsync(answer);
    }

    private static Task<string> BodyAsync(HttpResponseMessage answer) =>
        answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
}
