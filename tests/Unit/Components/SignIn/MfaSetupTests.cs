using Bunit;

namespace AccountPortal.Tests.Unit.Components.SignIn;

/// <summary>MFA setup during sign-in.</summary>
public sealed class MfaSetupTests : PortalComponentTest
{
    private DateTimeOffset InThreeMinutes => Clock.GetUtcNow().AddMinutes(3);

    [Fact]
    public void Every_second_step_on_offer_can_be_chosen()
    {
        Account.Pending = new SignInStep.MfaSetup([MfaMethod.AuthenticatorApp, MfaMethod.Sms, MfaMethod.Email], InThreeMinutes);

        var page = Render<MfaSetupPage>();

        Assert.Equal(
            ["sign-in/set-up/app", "sign-in/set-up/phone", "sign-in/set-up/email"],
            page.FindAll(".choices a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void A_second_step_that_is_not_on_offer_leads_to_what_is()
    {
        Account.Pending = new SignInStep.MfaSetup([MfaMethod.Email], InThreeMinutes);

        Render<MfaSetupPhonePage>();

        Assert.Equal("/sign-in/set-up/email", RedirectedTo);
    }

    [Fact]
    public void An_address_is_asked_for_and_its_code_comes_next()
    {
        Account.Pending = new SignInStep.MfaSetup([MfaMethod.AuthenticatorApp, MfaMethod.Email], InThreeMinutes);
        Account.Answer = new AccountError(AccountErrorKind.InvalidInput) { Attribute = "email" };
        var page = Render<MfaSetupEmailPage>();
        Assert.Equal("sign-in/set-up", page.Find(".after a").GetAttribute("href"));
        page.Fill("Email", "jo@example");
        page.Send();
        Assert.Contains("Something here cannot be accepted", page.Find(".field").TextContent, StringComparison.Ordinal);

        Account.Answer = new SignInStep.MfaCode(MfaMethod.Email, "j***@e***", null, InThreeMinutes);
        page.Fill("Email", "jo@example.com");
        page.Send();

        Assert.Equal("SetUpSignInEmailAsync(jo@example.com)", Account.Calls[^1]);
        Assert.Equal("/sign-in/code", RedirectedTo);
    }

    [Fact]
    public void A_number_goes_to_the_pool_in_its_form()
    {
        Speak("de-DE");
        Account.Pending = new SignInStep.MfaSetup([MfaMethod.Sms], InThreeMinutes);
        Account.Answer = new SignInStep.MfaCode(MfaMethod.Sms, "+*******000", null, InThreeMinutes);
        var page = Render<MfaSetupPhonePage>();
        Assert.Empty(page.FindAll("a[href='sign-in/set-up']"));

        page.Fill("Telefonnummer", "030 23125 000");
        page.Send();

        Assert.Equal("SetUpSignInPhoneAsync(+493023125000)", Account.Calls.Single());
        Assert.Equal("/sign-in/code", RedirectedTo);
    }

    [Fact]
    public void Who_has_to_sign_in_once_more_for_the_code_reads_why()
    {
        Account.Pending = new SignInStep.MfaSetup([MfaMethod.Sms], InThreeMinutes);
        Account.Answer = new SignInStep.ReadyToSignIn("jo@example.com");
        var page = Render<MfaSetupPhonePage>();

        page.Fill("Phone number", "+1 202 555 0100");
        page.Send();

        Assert.Equal("/sign-in?reason=phone-saved", RedirectedTo);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Where_the_portal_may_not_enter_a_number_it_says_who_can(bool found)
    {
        Offers.SetsPhoneNumbers = found;
        Account.Pending = new SignInStep.MfaSetup([MfaMethod.AuthenticatorApp, MfaMethod.Sms], InThreeMinutes);
        Account.Answer = new AccountError(AccountErrorKind.NeedsAdministrator);
        var page = Render<MfaSetupPhonePage>();
        if (found)
        {
            page.Fill("Phone number", "+1 202 555 0100");
            page.Send();
        }

        Assert.StartsWith("Your phone number cannot be entered here.", page.Lead(), StringComparison.Ordinal);
        Assert.False(page.Has("Phone number"));
        Assert.Equal("sign-in/set-up", page.Find(".after a").GetAttribute("href"));
        page.Find("form").Submit();
        Assert.Equal("StartOverAsync()", Account.Calls[^1]);
        Assert.Equal("/sign-in", RedirectedTo);
    }

    [Fact]
    public void A_step_that_nobody_knows_offers_the_other_ways()
    {
        Account.Pending = new SignInStep.Unsupported();
        var page = Render<UnsupportedStepPage>();
        Assert.Equal("forgot-password", page.Find(".after a").GetAttribute("href"));

        page.FindAll("form")[0].Submit();
        page.FindAll("form")[1].Submit();

        Assert.Equal(["StartOverAsync()", "AbandonPendingAsync()"], Account.Calls);
    }
}
