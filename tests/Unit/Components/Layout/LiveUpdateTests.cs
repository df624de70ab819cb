using Bunit;
using Microsoft.AspNetCore.Components;

namespace AccountPortal.Tests.Unit.Components.Layout;

/// <summary>An open page follows changes in another.</summary>
public sealed class LiveUpdateTests : AccountPageTest
{
    private static readonly TimeSpan pause = TimeSpan.FromMilliseconds(200);

    [Fact]
    public void A_change_elsewhere_shows_in_the_open_page()
    {
        var page = Open<OverviewPage>();
        Render<UserWatch>();
        Know(("given_name", "Augusta"));

        Changes.Tell(AccountMatter.Details);
        Time.Advance(pause);

        page.WaitForAssertion(() => Assert.Contains("Augusta Lovelace", page.Markup, StringComparison.Ordinal));
    }

    [Fact]
    public void Several_changes_at_one_go_are_read_once_and_sessions_not_at_all()
    {
        Open<OverviewPage>();
        Render<UserWatch>();

        Changes.Tell(AccountMatter.Details);
        Changes.Tell(AccountMatter.Sessions);
        Changes.Tell(AccountMatter.Details);
        Time.Advance(pause);
        Changes.Tell(AccountMatter.Sessions);
        Time.Advance(pause);

        Eventually.Holds(() => Readings == 2);
    }

    [Fact]
    public void Where_the_pool_does_not_answer_what_is_shown_stays()
    {
        var page = Open<OverviewPage>();
        Render<UserWatch>();
        Account.Profile = new AccountError(AccountErrorKind.Throttled);

        Changes.Tell(AccountMatter.Details);
        Time.Advance(pause);

        Eventually.Holds(() => Readings == 2);
        Assert.Contains("Ada Lovelace", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void A_form_keeps_what_is_typed_and_takes_over_the_rest()
    {
        var page = Open<ProfilePage>();
        Render<UserWatch>();
        Field(page, "First name").Change("Typed");
        Know(("given_name", "Augusta"), ("family_name", "King"));

        Changes.Tell(AccountMatter.Details);
        Time.Advance(pause);

        page.WaitForAssertion(() => Assert.Equal("King", Field(page, "Last name").GetAttribute("value")));
        Assert.Equal("Typed", Field(page, "First name").GetAttribute("value"));
    }

    [Fact]
    public void Failed_attempts_are_told_on_the_overview_with_the_way_to_them()
    {
        Assert.DoesNotContain("failed attempt", Open<OverviewPage>().Markup, StringComparison.Ordinal);

        Activity.Failures = 1;
        Assert.Contains("1 failed attempt since your last sign-in", Open<OverviewPage>().Markup, StringComparison.Ordinal);

        Activity.Failures = 3;
        var page = Open<OverviewPage>();
        Assert.Contains("3 failed attempts since your last sign-in", page.Markup, StringComparison.Ordinal);
        Assert.Equal("account/activity", Button(page, "See activity").GetAttribute("href"));
    }

    [Fact]
    public void A_round_of_safety_that_was_interrupted_is_offered_again()
    {
        Activity.Progress = new(Time.GetUtcNow(), SessionsEnded: true, PasswordChanged: false);

        Assert.Equal("account/activity/secure", Button(Open<OverviewPage>(), "Go on").GetAttribute("href"));
    }

    private int Readings => Account.Calls.Count(call => call.Method == nameof(IUserReader.GetProfileAsync));

    private static AngleSharp.Dom.IElement Field(IRenderedComponent<IComponent> page, string label)
    {
        var found = page.FindAll("label").First(candidate => candidate.TextContent.Trim().StartsWith(label, StringComparison.Ordinal));
        return page.Find("#" + found.GetAttribute("for"));
    }
}
