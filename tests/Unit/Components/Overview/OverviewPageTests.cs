using Bunit;

namespace AccountPortal.Tests.Unit.Components.Overview;

public sealed class OverviewPageTests : AccountPageTest
{
    [Fact]
    public void It_says_who_is_signed_in_and_what_is_verified()
    {
        var page = Open<OverviewPage>();

        Assert.Contains("Ada Lovelace · ada@example.com", page.Markup, StringComparison.Ordinal);
        Assert.Contains("One step", page.FindAll(".chip.warn").Select(chip => chip.TextContent));
        Assert.Contains("Safe", page.FindAll(".chip.on").Select(chip => chip.TextContent));
    }

    [Fact]
    public void Everything_shown_comes_from_one_reading_of_the_profile()
    {
        Open<OverviewPage>();

        Assert.Single(Account.Calls, call => call.Method == nameof(IUserReader.GetProfileAsync));
    }

    [Fact]
    public void The_best_next_step_is_named_with_the_way_to_it()
    {
        var page = Open<OverviewPage>();

        Assert.Contains("Turn on a second step", page.Find(".checkup").TextContent, StringComparison.Ordinal);
        Assert.Equal("account/mfa", page.Find(".checkup a").GetAttribute("href"));
    }

    [Fact]
    public void Nothing_is_asked_for_when_all_is_in_order()
    {
        Know(("phone_number", "+442079460123"), ("phone_number_verified", "true"));
        Person = Person with { Mfa = new([MfaMethod.AuthenticatorApp, MfaMethod.Sms], MfaMethod.AuthenticatorApp) };

        var page = Open<OverviewPage>();

        Assert.Empty(page.FindAll(".checkup a"));
        Assert.Contains("4 of 4 done", page.Find(".checkup svg").GetAttribute("aria-label"), StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_would_be_locked_out_by_one_loss_is_told_which()
    {
        Know(("phone_number", "+442079460123"), ("phone_number_verified", "true"));
        Person = Person with { Mfa = new([MfaMethod.AuthenticatorApp], MfaMethod.AuthenticatorApp) };

        var page = Open<OverviewPage>();

        Assert.Contains(
            "If you lose the device with your authenticator app today", page.Find(".checkup").TextContent, StringComparison.Ordinal);
        Assert.Contains("Look at it", page.FindAll(".chip.warn").Select(chip => chip.TextContent));
    }

    [Fact]
    public void The_age_of_the_password_is_told_where_it_is_known()
    {
        Assert.Contains("Change it when somebody else may know it", Open<OverviewPage>().Markup, StringComparison.Ordinal);

        Activity.PasswordChangedAt = Time.GetUtcNow().AddDays(-40);

        Assert.Contains("Changed one month ago, on 31/01/2026", Open<OverviewPage>().Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void The_number_of_open_sessions_follows_what_happens_elsewhere()
    {
        Sessions.Here.Add(new("this", new("Firefox", "Linux", null), Time.GetUtcNow(), Time.GetUtcNow(), IsCurrent: true));
        var page = Open<OverviewPage>();
        Assert.Contains("1 open", page.FindAll(".chip").Select(chip => chip.TextContent));
        Assert.Equal("account/sessions", Button(page, "Show Sessions").GetAttribute("href"));

        Sessions.Here.Add(new("phone", new("Safari", "iOS", null), Time.GetUtcNow(), Time.GetUtcNow(), IsCurrent: false));
        Changes.Tell(AccountMatter.Sessions);

        page.WaitForAssertion(() => Assert.Contains("2 open", page.FindAll(".chip").Select(chip => chip.TextContent)));
        Assert.Contains("You are signed in to this portal elsewhere too", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void A_passkey_that_signs_in_elsewhere_alone_does_not_make_two_steps_of_one()
    {
        Pool = Pool with { PasskeyIsBothSteps = true, FirstFactors = [FirstFactor.Password, FirstFactor.Passkey] };
        Access = new(Password: true, Passkey: true, RecoveryCodesLeft: 0) { ChoosesHere = false };

        Assert.Contains("One step", Open<OverviewPage>().FindAll(".chip.warn").Select(chip => chip.TextContent));
    }

    [Fact]
    public void Signing_out_everywhere_asks_first_and_is_a_real_form()
    {
        var page = Open<OverviewPage>();

        Button(page, "Sign out everywhere").Click();

        var form = page.Find(".mud-dialog form[method=post]");
        Assert.Equal("sign-out", form.GetAttribute("action"));
        Assert.Equal("true", form.QuerySelector("input[name=everywhere]")!.GetAttribute("value"));
        Assert.Contains("Every session ends", page.Find(".mud-dialog").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pool_that_cannot_be_reached_is_asked_again_on_request()
    {
        var profile = Account.Profile;
        Account.Profile = new AccountError(AccountErrorKind.PoolUnavailable);
        var page = Open<OverviewPage>();
        Assert.NotEmpty(page.FindAll("[role=alert]"));

        Account.Profile = profile;
        Button(page, "Try again").Click();

        Assert.Empty(page.FindAll("[role=alert]"));
        Assert.NotEmpty(page.FindAll(".checkup"));
    }
}
