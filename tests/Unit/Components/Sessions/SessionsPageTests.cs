using Bunit;
using Microsoft.AspNetCore.Components;

namespace AccountPortal.Tests.Unit.Components.Sessions;

public sealed class SessionsPageTests : AccountPageTest
{
    public SessionsPageTests()
    {
        Sessions.Here.Add(Session("this", "Firefox", minutesAgo: 0, isCurrent: true));
        Sessions.Here.Add(Session("phone", "Safari", minutesAgo: 5));
    }

    [Fact]
    public void Every_session_says_where_from_and_when_and_this_one_is_marked()
    {
        var page = Open<SessionsPage>();

        Assert.Equal(["Firefox on Linux", "Safari on Linux"], Rows(page).Select(row => row.QuerySelector(".name span")!.TextContent));
        Assert.Equal(["This session"], page.FindAll(".chip").Select(chip => chip.TextContent));
        Assert.Contains("192.0.2.7 · Active 5 minutes ago (08:55)", Rows(page)[1].TextContent, StringComparison.Ordinal);
        Assert.Contains("Signed in: Wednesday, 11 March 2026", Rows(page)[1].TextContent, StringComparison.Ordinal);
        Assert.Equal("sign-out", Rows(page)[0].QuerySelector("form")!.GetAttribute("action"));
    }

    [Fact]
    public void Times_are_those_of_the_persons_time_zone()
    {
        JSInterop.SetupModule("./js/time-zone.js").Setup<string?>("timeZone").SetResult("America/New_York");

        Assert.Contains("(04:55)", Rows(Open<SessionsPage>())[1].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Ending_one_asks_first_and_the_list_is_shorter_then()
    {
        var page = Open<SessionsPage>();

        Button(page, "End Safari on Linux").Click();
        Assert.Contains("Safari on Linux is signed out at once.", page.Find(".mud-dialog").TextContent, StringComparison.Ordinal);
        Assert.Empty(Sessions.Ended);
        page.Find(".mud-dialog button.danger").Click();

        page.WaitForAssertion(() => Assert.Single(Rows(page)));
        Assert.Equal(["phone"], Sessions.Ended);
        Assert.Equal(["The session has ended."], Toasts);
    }

    [Fact]
    public void A_session_that_is_gone_already_is_said_to_be()
    {
        var page = Open<SessionsPage>();
        Sessions.Refusal = new AccountError(AccountErrorKind.NotFound);

        Button(page, "End Safari on Linux").Click();
        page.Find(".mud-dialog button.danger").Click();

        page.WaitForAssertion(
            () => Assert.Contains("This is not there any more.", page.Find("[role=alert]").TextContent, StringComparison.Ordinal));
        Assert.Empty(Toasts);
    }

    [Fact]
    public void All_others_end_at_once_and_there_is_nothing_more_to_end()
    {
        Sessions.Here.Add(Session("library", "Edge", minutesAgo: 20));
        var page = Open<SessionsPage>();

        Button(page, "End all other sessions").Click();
        page.Find(".mud-dialog button.danger").Click();

        page.WaitForAssertion(() => Assert.Single(Rows(page)));
        Assert.Equal(["phone", "library"], Sessions.Ended);
        Assert.False(HasButton(page, "End all other sessions"));
    }

    [Fact]
    public void A_session_that_begins_elsewhere_appears_by_itself()
    {
        var page = Open<SessionsPage>();
        Sessions.Here.Add(Session("library", "Edge", minutesAgo: 0));

        Changes.Tell(AccountMatter.Sessions);

        page.WaitForAssertion(() => Assert.Equal(3, Rows(page).Count));
    }

    [Fact]
    public async Task A_page_that_was_left_listens_no_more()
    {
        Open<SessionsPage>();
        Assert.NotEqual(0, Changes.Listeners);

        await DisposeComponentsAsync();

        Assert.Equal(0, Changes.Listeners);
    }

    [Fact]
    public void Other_applications_are_shown_only_where_the_pool_tells_of_them()
    {
        Assert.DoesNotContain("Other applications", Open<SessionsPage>().Markup, StringComparison.Ordinal);

        Sessions.Elsewhere.Add(new("shop-1", "Shop", "Mobile", "Bern, Switzerland", "192.0.2.8", Time.GetUtcNow(), Time.GetUtcNow()));
        var page = Open<SessionsPage>();
        Button(page, "End Shop").Click();
        page.Find(".mud-dialog button.danger").Click();

        page.WaitForAssertion(() => Assert.DoesNotContain("Other applications", page.Markup, StringComparison.Ordinal));
        Assert.Equal(["shop-1"], Sessions.Ended);
    }

    [Fact]
    public void It_is_said_what_ending_a_session_does_not_do() =>
        Assert.Contains("What it has passed to other applications stays with them", Open<SessionsPage>().Markup, StringComparison.Ordinal);

    private static IReadOnlyList<AngleSharp.Dom.IElement> Rows(IRenderedComponent<IComponent> page) =>
        page.FindAll("ul[aria-label=Sessions] > li");

    private AccountSession Session(string id, string browser, int minutesAgo, bool isCurrent = false) => new(
        id, new ClientDetails(browser, "Linux", "192.0.2.7"), Time.GetUtcNow().AddDays(-1), Time.GetUtcNow().AddMinutes(-minutesAgo),
        isCurrent);
}
