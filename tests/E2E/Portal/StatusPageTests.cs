using System.Net;

namespace AccountPortal.Tests.E2E.Portal;

public sealed class StatusPageTests(BrowserFixture browser, PortalFixture portal)
{
    [Theory]
    [MemberData(nameof(Screen.Two), MemberType = typeof(Screen))]
    public Task An_address_without_a_page_says_so(Screen screen) => browser.VisitAsync(portal, screen, async visitor =>
    {
        var answer = await visitor.Page.GotoAsync("no/such/page");

        Assert.Equal((int)HttpStatusCode.NotFound, answer!.Status);
        await visitor.SeesAsync("Page not found");
    });

    [Theory]
    [MemberData(nameof(Screen.Two), MemberType = typeof(Screen))]
    public Task A_form_of_another_visit_is_refused_with_a_page(Screen screen) => browser.VisitAsync(portal, screen, async visitor =>
    {
        await visitor.OpenAsync("forgot-password");
        await visitor.Page.Context.ClearCookiesAsync();
        await visitor.Field("Email or phone number").FillAsync("jo@example.com");
        await visitor.Button("Send a code").ClickAsync();

        await visitor.SeesAsync("This form is out of date");
    });

    [Fact]
    public Task The_error_page_gives_a_reference() => browser.VisitAsync(portal, Screen.Desktop, async visitor =>
    {
        await visitor.OpenAsync("error");

        await visitor.SeesAsync("Something went wrong");
    });
}
