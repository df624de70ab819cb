using Bunit;
using Microsoft.AspNetCore.Components;

namespace AccountPortal.Tests.Unit.Components.Activity;

public sealed class SecureAccountPageTests : AccountPageTest
{
    private static readonly DateTimeOffset begun = new(2026, 3, 12, 8, 0, 0, TimeSpan.Zero);

    public SecureAccountPageTests()
    {
        Sessions.Here.Add(Session("this", isCurrent: true));
        Sessions.Here.Add(Session("stranger"));
        Person = Person with { Mfa = new([MfaMethod.AuthenticatorApp], MfaMethod.AuthenticatorApp) };
    }

    [Fact]
    public void Without_a_dispute_it_says_what_it_is_for_and_begins_on_request()
    {
        var page = Open<SecureAccountPage>();
        Assert.Empty(page.FindAll("ol"));

        Button(page, "Begin").Click();

        Assert.Equal([null], Activity.Disputed);
        Assert.Equal(["To do", "To do", "To do"], Chips(page));
    }

    [Fact]
    public void It_goes_on_where_it_stopped()
    {
        Activity.Progress = new(begun, SessionsEnded: true, PasswordChanged: false);

        var page = Open<SecureAccountPage>();

        Assert.Equal(["Done", "To do", "To do"], Chips(page));
        Assert.Contains("1 of 3 done", page.Markup, StringComparison.Ordinal);
        Assert.Equal("account/password?returnUrl=%2Faccount%2Factivity%2Fsecure", Button(page, "Change password").GetAttribute("href"));
    }

    [Fact]
    public void The_other_sessions_end_at_once()
    {
        Activity.Progress = new(begun, SessionsEnded: false, PasswordChanged: false);
        var page = Open<SecureAccountPage>();

        Button(page, "End all other sessions").Click();

        Assert.Equal(["stranger"], Sessions.Ended);
        Assert.Equal(["Done", "To do", "To do"], Chips(page));
    }

    [Fact]
    public void A_step_that_is_done_in_another_page_is_done_here_too()
    {
        Activity.Progress = new(begun, SessionsEnded: false, PasswordChanged: false);
        var page = Open<SecureAccountPage>();

        Activity.Progress = new(begun, SessionsEnded: false, PasswordChanged: true);
        Changes.Tell(AccountMatter.Details);

        page.WaitForAssertion(() => Assert.Equal(["To do", "Done", "To do"], Chips(page)));
    }

    [Fact]
    public void Every_way_in_is_looked_at_one_by_one()
    {
        Activity.Progress = new(begun, SessionsEnded: true, PasswordChanged: true);
        var page = Open<SecureAccountPage>();

        Assert.Equal("account/mfa", Button(page, "Change Second step: Authenticator app").GetAttribute("href"));
        Button(page, "This is mine Email").Click();
        Assert.Equal(["Done", "Done", "To do", "Yours"], Chips(page));
        Button(page, "This is mine Second step").Click();

        Assert.Equal(["Done", "Done", "Done"], Chips(page));
    }

    [Fact]
    public void Whatever_else_lets_somebody_in_is_looked_at_too()
    {
        Activity.Progress = new(begun, SessionsEnded: true, PasswordChanged: true);
        Access = new(Password: true, Passkey: true, RecoveryCodesLeft: 7);
        Pool = Pool with { Devices = DeviceMemory.Always };

        var page = Open<SecureAccountPage>();

        Assert.Equal("account/passkeys", Button(page, "Change Passkeys").GetAttribute("href"));
        Assert.Equal("account/recovery-codes", Button(page, "Change Recovery codes").GetAttribute("href"));
        Assert.Equal("account/sessions", Button(page, "Change Remembered browsers").GetAttribute("href"));
        Assert.Contains("7 left", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void The_end_is_noted_and_said()
    {
        Activity.Progress = new(begun, SessionsEnded: true, PasswordChanged: true);
        var page = Open<SecureAccountPage>();

        Button(page, "Finish").Click();

        Assert.True(Activity.Finished);
        Assert.Contains("That was it", page.Find("[role=status]").TextContent, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Chips(IRenderedComponent<IComponent> page) => page.FindAll(".chip").Select(chip => chip.TextContent);

    private AccountSession Session(string id, bool isCurrent = false) =>
        new(id, new ClientDetails("Firefox", "Linux", "192.0.2.7"), Time.GetUtcNow(), Time.GetUtcNow(), isCurrent);
}
