using System.Net;
using System.Text.Json.Nodes;
using static AccountPortal.Tests.Unit.LocalPool.PoolClientExtensions;

namespace AccountPortal.Tests.Unit.LocalPool.Messages;

public sealed class InboxTests(PoolFixture fixture) : IClassFixture<PoolFixture>
{
    private readonly PoolHost pool = fixture.Pool;

    [Fact]
    public async Task Messages_are_listed_newest_first_with_the_members_that_scripts_rely_on()
    {
        await pool.CallAsync("SignUp", SignUp("inbox@example.com"));
        await pool.CallAsync("ResendConfirmationCode", Name("inbox@example.com"));

        var messages = JsonNode.Parse(await GetAsync("?to=Inbox@example.com", "application/json"))!.AsArray();

        Assert.Equal(2, messages.Count);
        var newest = messages[0]!.AsObject();
        Assert.Equal(["to", "channel", "subject", "body", "code", "sentAt"], newest.Select(member => member.Key));
        Assert.Equal(
            ("inbox@example.com", "EMAIL", "Your verification code"),
            ((string)newest["to"]!, (string)newest["channel"]!, (string)newest["subject"]!));
        Assert.Equal($"Your verification code is {newest["code"]}. ", (string)newest["body"]!);
        Assert.Matches("^[0-9]{6}$", (string)newest["code"]!);
    }

    [Fact]
    public async Task The_page_shows_codes_and_demo_users_without_script()
    {
        await pool.CallAsync("SignUp", SignUp("page@example.com"));
        using var response = await pool.Http.GetAsync("/local-pool/inbox", TestContext.Current.CancellationToken);
        var page = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal("text/html", response.Content.Headers.ContentType!.MediaType);
        Assert.Contains($"<output>{await pool.CodeSentToAsync("page@example.com")}</output>", page, StringComparison.Ordinal);
        Assert.Contains("mfa@example.com", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("style=", page, StringComparison.OrdinalIgnoreCase);
        Assert.StartsWith(
            "default-src 'none'; style-src 'self'",
            response.Headers.GetValues("Content-Security-Policy").Single(),
            StringComparison.Ordinal);
        Assert.Contains("prefers-color-scheme: dark", await GetAsync("/../pages.css", "text/css"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_somebody_typed_is_shown_as_text()
    {
        var page = await GetAsync("?to=" + Uri.EscapeDataString("\"><b>"), "text/html");

        Assert.Contains("&quot;&gt;&lt;b&gt;", page, StringComparison.Ordinal);
        Assert.DoesNotContain("\"><b>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_mount_path_leads_to_the_inbox()
    {
        using var response = await pool.Http.GetAsync("/local-pool", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Equal("/local-pool/inbox", response.Headers.Location!.ToString());
    }

    private async Task<string> GetAsync(string rest, string accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/local-pool/inbox" + rest);
        request.Headers.Add("Accept", accept);
        using var response = await pool.Http.SendAsync(request, TestContext.Current.CancellationToken);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
