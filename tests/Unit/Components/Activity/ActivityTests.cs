using Bunit;
using Bunit.TestDoubles;
using Microsoft.Extensions.DependencyInjection;

namespace AccountPortal.Tests.Unit.Components.Activity;

public sealed class ActivityTests : AccountPageTest
{
    private readonly ClientDetails firefox = new("Firefox", "Linux", "192.0.2.7");

    public static TheoryData<ActivityKind> EveryKind => [.. Enum.GetValues<ActivityKind>()];

    public static TheoryData<ActivityRisk> EveryRisk => [.. Enum.GetValues<ActivityRisk>()];

    [Fact]
    public void Days_have_headings_and_lines_say_what_when_and_where_from()
    {
        Add(ActivityKind.SignedIn, hoursAgo: 0, item => item with { IsThisSession = true });
        Add(ActivityKind.SignInFailed, hoursAgo: 1);
        Add(ActivityKind.PasswordChanged, hoursAgo: 24);
        Add(ActivityKind.SignedUp, hoursAgo: 24 * 30);

        var page = Open<ActivityPage>();

        Assert.Equal(["Today", "Yesterday", "Tuesday, 10 February 2026"], page.FindAll("h2").Select(heading => heading.TextContent));
        Assert.Contains("A sign-in failed", page.Markup, StringComparison.Ordinal);
        Assert.Contains("08:00 · Firefox on Linux · 192.0.2.7", page.Markup, StringComparison.Ordinal);
        Assert.Equal(2, page.FindAll("li button").Count);
    }

    [Fact]
    public void What_the_pool_adds_is_told_in_plain_words()
    {
        Add(
            ActivityKind.SignedIn, hoursAgo: 1,
            item => item with { IsElsewhere = true, Risk = ActivityRisk.High, Place = "Bern, Switzerland" });
        Add(ActivityKind.SignedIn, hoursAgo: 2, item => item with { IsDisputed = true });

        var page = Open<ActivityPage>();

        Assert.Equal(["In another application", "Very unusual", "Not you"], page.FindAll(".chip").Select(chip => chip.TextContent));
        Assert.Contains("Bern, Switzerland", page.Markup, StringComparison.Ordinal);
        Assert.Single(page.FindAll("li button"));
    }

    [Fact]
    public void More_is_shown_on_request_and_by_kind()
    {
        for (var hour = 0; hour < 23; hour++)
        {
            Add(hour == 22 ? ActivityKind.EmailChanged : ActivityKind.SignedIn, hour);
        }

        var page = Open<ActivityPage>();
        Assert.Equal(20, page.FindAll("li.item").Count);
        Button(page, "Show more").Click();
        Assert.Equal(23, page.FindAll("li.item").Count);
        Assert.False(HasButton(page, "Show more"));
        Button(page, "Changes").Click();

        Assert.Equal("Email address changed", Assert.Single(page.FindAll("li.item .name span")).TextContent);
        Assert.Equal("true", Button(page, "Changes").GetAttribute("aria-pressed"));
    }

    [Fact]
    public void Whoever_was_not_it_is_led_to_a_safe_account()
    {
        Add(ActivityKind.SignedIn, hoursAgo: 1);
        var page = Open<ActivityPage>();

        Button(page, "This wasn't me").Click();

        Assert.Equal(["l1"], Activity.Disputed);
        Assert.EndsWith("account/activity/secure", Services.GetRequiredService<BunitNavigationManager>().Uri, StringComparison.Ordinal);
    }

    [Fact]
    public void An_entry_that_is_gone_is_said_to_be()
    {
        Add(ActivityKind.SignedIn, hoursAgo: 1);
        Activity.Refusal = new AccountError(AccountErrorKind.NotFound);
        var page = Open<ActivityPage>();

        Button(page, "This wasn't me").Click();

        Assert.Contains("This is not there any more.", page.Find("[role=alert]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_said_when_other_applications_are_not_covered()
    {
        Activity.CoversApplications = false;

        Assert.Contains("Only what happened through this portal is listed.", Open<ActivityPage>().Markup, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(EveryKind))]
    public void Every_kind_of_line_has_a_sentence_in_every_language(ActivityKind kind) =>
        AssertText(ActivityTexts.SentenceOf(new("l1", kind, Time.GetUtcNow(), firefox)));

    [Theory]
    [MemberData(nameof(EveryRisk))]
    public void Every_risk_but_none_has_words_in_every_language(ActivityRisk risk)
    {
        var key = ActivityTexts.RiskOf(new ActivityItem("l1", ActivityKind.SignedIn, Time.GetUtcNow(), firefox) { Risk = risk });

        Assert.Equal(risk == ActivityRisk.None, key is null);
        if (key is not null)
        {
            AssertText(key);
        }
    }

    private static void AssertText(string key)
    {
        var texts = new System.Resources.ResourceManager(typeof(AccountPortal.Resources.Account));
        foreach (var language in Languages.All)
        {
            var culture = System.Globalization.CultureInfo.GetCultureInfo(language == Languages.Default ? "" : language);
            Assert.NotNull(texts.GetResourceSet(culture, createIfNotExists: true, tryParents: false)!.GetString(key));
        }
    }

    private void Add(ActivityKind kind, int hoursAgo, Func<ActivityItem, ActivityItem>? change = null)
    {
        var item = new ActivityItem($"l{Activity.Items.Count + 1}", kind, Time.GetUtcNow().AddHours(-hoursAgo), firefox);
        Activity.Items.Add(change?.Invoke(item) ?? item);
    }
}
