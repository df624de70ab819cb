namespace AccountPortal.Tests.E2E.Security;

public sealed class SessionTests(BrowserFixture browser, PortalFixture portal)
{
    [Fact]
    public async Task The_hub_is_closed_to_strangers_and_to_other_origins()
    {
        using var stranger = new HttpClient { BaseAddress = portal.Address };

        Assert.False((await NegotiateAsync(stranger)).IsSuccessStatusCode);
        stranger.DefaultRequestHeaders.Add("Origin", "https://evil.example");
        Assert.False((await NegotiateAsync(stranger)).IsSuccessStatusCode);
    }

    [Fact]
    public Task No_address_ends_a_session_by_being_opened() => browser.VisitAsync(portal, Screen.Desktop, async visitor =>
    {
        await visitor.BeSignedInAsync(await portal.Users.CreateAsync());
        string[] paths = ["sign-out", "session/renew", "preferences", "sign-in", "sign-up", "forgot-password", "reset-password"];
        foreach (var path in paths)
        {
            await visitor.OpenAsync(path);
        }

        await visitor.OpenAccountAsync("account", "Overview");
    });

    private static Task<HttpResponseMessage> NegotiateAsync(HttpClient client) =>
        client.PostAsync("_blazor/negotiate?negotiateVersion=1", null, TestContext.Current.CancellationToken);
}
