using AccountPortal.Tests.E2E.Pages;
using Microsoft.Playwright;

namespace AccountPortal.Tests.E2E.Production;

public sealed class PublishedPortalTests(BrowserFixture browser, PublishedPortal portal) : IClassFixture<PublishedPortal>
{
    private const int LargestFirstVisit = 90 * 1024;

    [Fact]
    public Task Somebody_of_another_servers_pool_signs_in() => browser.VisitAsync(portal.Address, Screen.Desktop, async visitor =>
    {
        var person = await portal.Users.CreateAsync();
        await visitor.OpenAsync("sign-in");
        await visitor.Page.Locator("input[autocomplete~=username]").FillAsync(person.Email);
        await visitor.Field("Password").FillAsync(person.Password);
        await visitor.Button("Sign in").ClickAsync();
        await visitor.SeesAccountAsync("Overview");

        var session = Assert.Single(await visitor.Page.Context.CookiesAsync(), cookie => cookie.Name.Contains("session", StringComparison.OrdinalIgnoreCase));
        Assert.StartsWith("__Host-", session.Name);
        Assert.True(session.Secure && session.HttpOnly);
        await visitor.GoToAsync("Profile");
    });

    [Fact]
    public Task The_first_visit_of_the_sign_in_page_transfers_little() => browser.VisitAsync(portal.Address, Screen.Phone, async visitor =>
    {
        List<IRequest> requests = [];
        visitor.Page.RequestFinished += (_, request) => requests.Add(request);
        await visitor.Page.GotoAsync("sign-in", new() { WaitUntil = WaitUntilState.NetworkIdle });
        await Assertions.Expect(visitor.Heading("Sign in")).ToBeVisibleAsync();
        var sizes = await Task.WhenAll(requests.Select(async request => (request.Url, Sizes: await request.SizesAsync())));

        var total = sizes.Sum(file => file.Sizes.ResponseBodySize + file.Sizes.ResponseHeadersSize);
        Assert.True(total <= LargestFirstVisit, $"{total} bytes: " + string.Join(", ", sizes.Select(file => $"{file.Url} {file.Sizes.ResponseBodySize}")));
    });

    [Fact]
    public Task Nothing_of_the_local_pool_is_there() => browser.VisitAsync(portal.Address, Screen.Desktop, async visitor =>
    {
        var answer = await visitor.Page.GotoAsync("local-pool/inbox");

        Assert.Equal(404, answer!.Status);
        await visitor.SeesAsync("Page not found");
    });
}
