namespace AccountPortal.Tests.Unit.Components.PasswordReset;

public sealed class PasswordResetPageTests : PortalComponentTest
{
    [Fact]
    public void Whoever_is_named_the_next_page_is_the_same()
    {
        Account.Answer = new SignInStep.ResetPassword("ghost@example.com", false, Clock.GetUtcNow());
        var page = Render<ForgotPasswordPage>();

        page.Fill("Email", "ghost@example.com");
        page.Send();

        Assert.Equal("/reset-password", RedirectedTo);
    }

    [Fact]
    public void The_page_does_not_tell_whether_there_is_an_account()
    {
        Account.Pending = new SignInStep.ResetPassword("ghost@example.com", false, Clock.GetUtcNow());

        Assert.Equal("If there is an account for ghost@example.com, a code is on its way.", Render<ResetPasswordPage>().Lead());
    }

    [Fact]
    public void A_new_password_leads_to_sign_in_and_says_what_happened()
    {
        Account.Pending = new SignInStep.ResetPassword("jo@example.com", false, Clock.GetUtcNow());
        Account.Answer = new SignInStep.ReadyToSignIn("jo@example.com");
        var page = Render<ResetPasswordPage>();

        page.Fill("Code", "123456");
        page.Fill("New password", "Ten-Letters1");
        page.Send();

        Assert.Equal("ResetPasswordAsync(jo@example.com, 123456, Ten-Letters1)", Account.Calls.Single());
        Assert.Equal("/sign-in?reason=password-set", RedirectedTo);
    }

    [Theory]
    [InlineData(AccountErrorKind.PasswordPolicy)]
    [InlineData(AccountErrorKind.PasswordReused)]
    public void A_refused_password_is_told_at_its_field(AccountErrorKind kind)
    {
        Account.Pending = new SignInStep.ResetPassword("jo@example.com", false, Clock.GetUtcNow());
        Account.Answer = new AccountError(kind);
        var page = Render<ResetPasswordPage>();

        page.Fill("Code", "123456");
        page.Fill("New password", "Ten-Letters1");
        page.Send();

        Assert.Equal("true", page.Field("New password").GetAttribute("aria-invalid"));
    }

    [Fact]
    public void A_browser_that_did_not_ask_is_asked_for_everything()
    {
        var page = Render<ResetPasswordPage>();

        page.Send();

        Assert.Contains("Enter what you sign in with.", page.Markup, StringComparison.Ordinal);
        Assert.Contains("Enter the code.", page.Markup, StringComparison.Ordinal);
        Assert.Contains("Enter a new password.", page.Markup, StringComparison.Ordinal);
        Assert.Empty(Account.Calls);
    }
}
