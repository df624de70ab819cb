using Bunit;

namespace AccountPortal.Tests.Unit.Components.SignIn;

public sealed class SignInStepTests : PortalComponentTest
{
    private DateTimeOffset InThreeMinutes => Clock.GetUtcNow().AddMinutes(3);

    [Theory]
    [InlineData(MfaMethod.Sms, "+*******0100", null, "We sent a text message with a code to +*******0100.")]
    [InlineData(MfaMethod.Email, "j***@e***", null, "We sent an email with a code to j***@e***.")]
    [InlineData(MfaMethod.AuthenticatorApp, null, "My phone", "Open the authenticator app on My phone and enter the code that it shows.")]
    [InlineData(MfaMethod.AuthenticatorApp, null, null, "Open your authenticator app and enter the code that it shows.")]
    public void The_page_says_where_the_code_comes_from(MfaMethod method, string? destination, string? device, string sentence)
    {
        Account.Pending = new SignInStep.MfaCode(method, destination, device, InThreeMinutes);

        var page = Render<MfaCodePage>();

        Assert.Equal(sentence, page.Lead());
        Assert.Contains("3 minutes", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_code_is_not_sent_back_and_can_be_corrected()
    {
        Account.Pending = new SignInStep.MfaCode(MfaMethod.Sms, "+*******0100", null, InThreeMinutes);
        Account.Answer = new AccountError(AccountErrorKind.CodeMismatch);
        var page = Render<MfaCodePage>();

        page.Fill("Code", "111222");
        page.Send();

        Assert.NotEmpty(page.Alert());
        Assert.DoesNotContain("111222", page.Markup, StringComparison.Ordinal);
        Account.Answer = new SignInStep.Completed(new TokenExpiry(InThreeMinutes, InThreeMinutes), null);
        page.Fill("Code", "123 456");
        page.Send();
        Assert.Equal("/account", RedirectedTo);
    }

    [Fact]
    public void A_wrong_code_of_an_app_does_not_send_people_to_their_messages()
    {
        Account.Pending = new SignInStep.MfaCode(MfaMethod.AuthenticatorApp, null, null, InThreeMinutes);
        Account.Answer = new AccountError(AccountErrorKind.CodeMismatch);
        var page = Render<MfaCodePage>();

        page.Fill("Code", "111222");
        page.Send();

        Assert.DoesNotContain("message", page.Alert(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_step_whose_time_ran_out_leads_back_to_the_start()
    {
        Account.Pending = new SignInStep.MfaCode(MfaMethod.Sms, null, null, InThreeMinutes);
        Account.Answer = new AccountError(AccountErrorKind.ChallengeExpired);
        var page = Render<MfaCodePage>();

        page.Fill("Code", "123456");
        page.Send();

        Assert.Equal("/sign-in?reason=expired", RedirectedTo);
    }

    [Fact]
    public void Starting_again_forgets_the_step()
    {
        Account.Pending = new SignInStep.MfaCode(MfaMethod.Sms, null, null, InThreeMinutes);
        var page = Render<MfaCodePage>();

        page.FindAll("form")[1].Submit();

        Assert.Equal("AbandonPendingAsync()", Account.Calls.Single());
        Assert.Equal("/sign-in", RedirectedTo);
    }

    [Fact]
    public void Every_second_step_on_offer_has_a_button()
    {
        Account.Pending = new SignInStep.ChooseMfa([MfaMethod.Sms, MfaMethod.AuthenticatorApp], InThreeMinutes);

        var page = Render<ChooseMfaPage>();

        Assert.Equal(
            ["Sms", "AuthenticatorApp"], page.FindAll("button[name='Input.Method']").Select(button => button.GetAttribute("value")));
    }

    [Fact]
    public void A_temporary_password_gives_way_to_a_new_one_with_the_attributes_that_are_missing()
    {
        Pool = new() { Attributes = [new("phone_number", PoolAttributeType.String)] };
        Account.Pending = new SignInStep.NewPassword(["phone_number"], InThreeMinutes);
        Account.Answer = new SignInStep.Completed(new TokenExpiry(InThreeMinutes, InThreeMinutes), null);
        var page = Render<NewPasswordPage>();
        page.Fill("New password", "Ten-Letters1");
        page.Send();
        Assert.Contains("This is needed.", page.Markup, StringComparison.Ordinal);

        page.Fill("Phone number", "+1 202 555 0100");
        page.Send();

        Assert.Equal("+12025550100", Account.Attributes!["phone_number"]);
        Assert.Equal("/account", RedirectedTo);
    }

    [Fact]
    public void An_authenticator_is_set_up_by_picture_by_link_or_by_typing()
    {
        Account.Pending = new SignInStep.MfaSetup([MfaMethod.AuthenticatorApp], InThreeMinutes);

        var page = Render<MfaSetupAppPage>();

        Assert.StartsWith("data:image/svg+xml;base64,", page.Find("img.qr").GetAttribute("src"), StringComparison.Ordinal);
        Assert.Equal("JBSW Y3DP EHPK 3PXP", page.Find(".secret-key").TextContent);
        Assert.StartsWith("otpauth://", page.Find(".on-phone a").GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_authenticator_that_the_pool_does_not_give_is_told_in_the_form()
    {
        Account.Pending = new SignInStep.MfaSetup([MfaMethod.AuthenticatorApp], InThreeMinutes);
        Account.Authenticator = new AccountError(AccountErrorKind.PoolUnavailable);

        var page = Render<MfaSetupAppPage>();

        Assert.NotEmpty(page.Alert());
    }
}
