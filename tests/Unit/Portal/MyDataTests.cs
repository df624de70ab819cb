using System.Net;
using System.Text.Json.Nodes;

namespace AccountPortal.Tests.Unit.Portal;

/// <summary>The forms of the pages about a user's data, without a browser.</summary>
public sealed class MyDataTests(PortalHost portal) : IClassFixture<PortalHost>
{
    private const string Demo = "demo@example.com";
    private const string Export = "/account/data/export";
    private const string Deletion = "/account/data/deletion";

    [Fact]
    public async Task The_download_is_a_file_that_nobody_keeps_and_that_holds_no_key()
    {
        using var person = await SignedInAsync(Demo);
        using var answer = await person.PostAsync(Export);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("application/json", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Matches(@"^my-data-\d{4}-\d\d-\d\d\.json$", answer.Content.Headers.ContentDisposition?.FileName);
        Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());

        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var data = JsonNode.Parse(text)!.AsObject();
        Assert.Equal(
            ["account", "activity", "exportedAt", "passkeys", "recoveryCodes", "rememberedDevices", "sessions", "version"],
            data.Select(member => member.Key).Order(StringComparer.Ordinal));
        Assert.Single(data["sessions"]!.AsArray(), session => (bool)session!["current"]!);
        Assert.DoesNotContain("eyJ", text, StringComparison.Ordinal);
        Assert.DoesNotContain(person.SessionCookie!, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Export, "/account/data")]
    [InlineData(Deletion, "/account/data/delete")]
    public async Task Without_a_recent_proof_they_lead_to_it_and_back(string form, string page)
    {
        using var person = await SignedInAsync(Demo);
        portal.Clock.Advance(TimeSpan.FromMinutes(11));

        using var answer = await person.PostAsync(form, null, ("confirmation", Demo));

        Assert.Equal("/sign-in/again?returnUrl=" + Uri.EscapeDataString(page), answer.Headers.Location?.OriginalString);
        Assert.True(await person.IsSignedInAsync());
    }

    [Theory]
    [InlineData(Export, "/account/data")]
    [InlineData(Deletion, "/account/data/delete")]
    public async Task A_stranger_signs_in_first(string form, string page)
    {
        using var stranger = new PortalBrowser(portal.Address);

        using var answer = await stranger.PostAsync(form);

        Assert.Equal("/sign-in?returnUrl=" + Uri.EscapeDataString(page), answer.Headers.Location?.OriginalString);
    }

    private async Task<PortalBrowser> SignedInAsync(string user)
    {
        var person = new PortalBrowser(portal.Address);
        await person.SignInAsync(user);
        return person;
    }
}
