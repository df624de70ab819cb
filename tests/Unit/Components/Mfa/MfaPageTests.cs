using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace AccountPortal.Tests.Unit.Components.Mfa;

public sealed class MfaPageTests : AccountPageTest
{
    private const string Key = "JBSWY3DPEHPK3PXP";

    public MfaPageTests() => Account.Setup = new AuthenticatorSetup(Key, "otpauth://totp/Harbour:ada?secret=" + Key);

    [Fact]
    public void An_authenticator_app_is_set_up_by_drawing_or_key_and_a_first_code()
    {
        var page = Open<MfaPage>();
        Button(page, "Set up").Click();
        page.WaitForElement(".qr");
        Assert.Equal("JBSW Y3DP EHPK 3PXP", page.Find(".secret-key").TextContent);

        page.FindAll("input:not([type=hidden])")[0].Change("My phone");
        page.Find("input[autocomplete=one-time-code]").Change("123456");
        page.Find("form").Submit();

        Assert.Equal(["123456", "My phone"], ArgumentsOf("CompleteAuthenticatorSetupAsync"));
        Assert.Equal(["Your authenticator app is on."], Toasts);
    }

    [Fact]
    public void A_wrong_first_code_keeps_the_key_and_can_be_corrected()
    {
        var page = Open<MfaPage>();
        Button(page, "Set up").Click();
        page.WaitForElement(".qr");
        Account.Refusal = new(AccountErrorKind.AuthenticatorCodeMismatch);
        page.Find("input[autocomplete=one-time-code]").Change("000000");
        page.Find("form").Submit();
        Assert.Empty(Toasts);

        Account.Refusal = null;
        page.Find("form").Submit();

        Assert.Single(Account.Calls, call => call.Method == "BeginAuthenticatorSetupAsync");
        Assert.Equal(["Your authenticator app is on."], Toasts);
    }

    [Fact]
    public void Text_messages_need_a_verified_number_first()
    {
        Know(("phone_number", "+442079460123"), ("phone_number_verified", "false"));

        Assert.Equal("account/phone", Button(Open<MfaPage>(), "Verify your phone first").GetAttribute("href"));
    }

    [Fact]
    public void The_first_second_step_becomes_the_preferred_one()
    {
        Know(("phone_number", "+442079460123"), ("phone_number_verified", "true"));

        var page = Open<MfaPage>();
        Button(page, "Turn on").Click();
        Assert.Contains("From the next sign-in on", page.Find(".mud-dialog").TextContent, StringComparison.Ordinal);
        page.Find(".mud-dialog button.primary").Click();

        Eventually.Holds(() => Toasts.Count > 0);
        Assert.Equal([new MfaChange(Sms: true, Preferred: MfaMethod.Sms)], ArgumentsOf("SetMfaAsync"));
    }

    [Fact]
    public void Turning_the_last_one_off_asks_and_names_the_consequence()
    {
        Person = Person with { Mfa = new([MfaMethod.AuthenticatorApp], MfaMethod.AuthenticatorApp) };
        var page = Open<MfaPage>();

        Button(page, "Turn off").Click();
        Assert.Contains("Whoever knows your password", page.Find(".mud-dialog").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(Account.Calls, call => call.Method == "SetMfaAsync");
        page.Find(".mud-dialog button.danger").Click();

        Eventually.Holds(() => Account.Calls.ToArray().Any(call => call.Method == "SetMfaAsync"));
        Assert.Equal([new MfaChange(AuthenticatorApp: false)], ArgumentsOf("SetMfaAsync"));
    }

    [Fact]
    public void The_one_that_stays_becomes_the_preferred_one()
    {
        Know(("phone_number", "+442079460123"), ("phone_number_verified", "true"));
        Person = Person with { Mfa = new([MfaMethod.AuthenticatorApp, MfaMethod.Sms], MfaMethod.AuthenticatorApp) };

        var page = Open<MfaPage>();
        Button(page, "Turn off Authenticator app").Click();
        page.Find(".mud-dialog button.danger").Click();

        Eventually.Holds(() => Toasts.Count > 0);
        Assert.Equal([new MfaChange(AuthenticatorApp: false, Preferred: MfaMethod.Sms)], ArgumentsOf("SetMfaAsync"));
    }

    [Fact]
    public void Where_the_pool_demands_one_the_last_cannot_be_turned_off_and_the_page_says_why()
    {
        Pool = Pool with { Mfa = MfaMode.On };
        Person = Person with { Mfa = new([MfaMethod.AuthenticatorApp], MfaMethod.AuthenticatorApp) };

        var page = Open<MfaPage>();

        Assert.False(HasButton(page, "Turn off"));
        Assert.Contains("the last one cannot be turned off", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_the_pool_offers_none_the_page_says_so()
    {
        Pool = Pool with { Mfa = MfaMode.Off };

        Assert.Contains("ask for no second step", Open<MfaPage>().Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_step_that_takes_the_recovery_away_says_so_beforehand()
    {
        Pool = Pool with { MfaMethods = [MfaMethod.Email] };

        var page = Open<MfaPage>();
        Button(page, "Turn on Email").Click();

        var question = page.Find(".mud-dialog").TextContent;
        Assert.Contains("cannot be the second step and reset a forgotten password too", question, StringComparison.Ordinal);
        Assert.Contains("If you then forget your password, nothing brings you back in.", question, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_recent_proof_nothing_is_asked_and_the_way_to_it_is_taken()
    {
        Know(("phone_number", "+442079460123"), ("phone_number_verified", "true"));
        Proof.Recent = false;

        var page = Open<MfaPage>();
        Button(page, "Turn on").Click();

        Assert.Empty(page.FindAll(".mud-dialog"));
        Assert.EndsWith(
            "sign-in/again?returnUrl=%2Faccount%2Fmfa", Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal);
    }
}
