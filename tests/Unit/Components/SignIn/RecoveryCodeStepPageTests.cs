namespace AccountPortal.Tests.Unit.Components.SignIn;

public sealed class RecoveryCodeStepPageTests : PortalComponentTest
{
    public RecoveryCodeStepPageTests() =>
        Account.Pending = new SignInStep.MfaCode(MfaMethod.AuthenticatorApp, null, null, Clock.GetUtcNow().AddMinutes(3));

    [Fact]
    public void A_second_step_shows_the_way_only_where_codes_are_offered()
    {
        Assert.DoesNotContain("sign-in/recovery", Render<MfaCodePage>().Markup, StringComparison.Ordinal);

        RecoveryCodes.AreOffered = true;

        Assert.Contains("sign-in/recovery", Render<MfaCodePage>().Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void A_code_leads_back_to_sign_in_which_says_what_happened()
    {
        RecoveryCodes.AreOffered = true;
        RecoveryCodes.Answer = new SignInStep.ReadyToSignIn("jo@example.com");
        var page = Render<RecoveryCodeStepPage>();

        page.Fill("Recovery code", "7f3kq-9xm2d");
        page.Send();

        Assert.Equal("7f3kq-9xm2d", RecoveryCodes.Redeemed);
        Assert.Equal("/sign-in?reason=second-step-reset", RedirectedTo);
    }

    [Fact]
    public void A_wrong_code_is_explained()
    {
        RecoveryCodes.AreOffered = true;
        RecoveryCodes.Answer = new AccountError(AccountErrorKind.RecoveryCodeMismatch);
        var page = Render<RecoveryCodeStepPage>();

        page.Fill("Recovery code", "00000-00000");
        page.Send();

        Assert.Contains("none of your recovery codes", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_they_are_not_offered_the_step_that_waits_is_shown()
    {
        Render<RecoveryCodeStepPage>();

        Assert.Equal("/sign-in/code", RedirectedTo);
    }
}
