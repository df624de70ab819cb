using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace AccountPortal.Tests.Unit.Components.SignIn;

public sealed class SignInPageTests : PortalComponentTest
{
    private static readonly DateTimeOffset Later = new(2026, 3, 4, 12, 3, 0, TimeSpan.Zero);

    [Fact]
    public void Wrong_password_is_explained_and_keeps_the_user_name()
    {
        Account.Answer = new AccountError(AccountErrorKind.SignInFailed);
        var page = Render<SignInPage>();

        page.Fill("Email", "jo@example.com");
        page.Fill("Password", "not the one");
        page.Send();

        Assert.StartsWith("That name and password do not match", page.Alert(), StringComparison.Ordinal);
        Assert.Equal("jo@example.com", page.Field("Email").GetAttribute("value"));
        Assert.Null(RedirectedTo);
    }

    [Fact]
    public void After_a_refusal_the_form_can_be_sent_again()
    {
        Account.Answer = new AccountError(AccountErrorKind.SignInFailed);
        var page = Render<SignInPage>();
        page.Fill("Email", "jo@example.com");
        page.Fill("Password", "not the one");
        page.Send();

        Account.Answer = new SignInStep.Completed(new TokenExpiry(Later, Later), null);
        page.Fill("Password", "the one");
        page.Send();

        Assert.Equal("/account", RedirectedTo);
        Assert.Equal("SignInAsync(jo@example.com, the one, )", Account.Calls[^1]);
    }

    [Fact]
    public void An_empty_form_is_explained_without_asking_the_pool()
    {
        var page = Render<SignInPage>();

        page.Send();

        Assert.Contains("Enter what you sign in with.", page.Markup, StringComparison.Ordinal);
        Assert.Contains("Enter your password.", page.Markup, StringComparison.Ordinal);
        Assert.Empty(Account.Calls);
    }

    public static TheoryData<SignInStep, string> Steps() => new()
    {
        { new SignInStep.ChooseFactor([FirstFactor.Passkey, FirstFactor.Password], "jo@example.com"), "/sign-in/way" },
        { new SignInStep.Password("jo@example.com"), "/sign-in/password" },
        { new SignInStep.OneTimeCode(FirstFactor.EmailCode, "j***@e***", Later, Later), "/sign-in/one-time-code" },
        { new SignInStep.Passkey("{}", Later), "/sign-in/passkey" },
        { new SignInStep.CustomChallenge(new Dictionary<string, string>(), Later), "/sign-in/question" },
        { new SignInStep.MfaCode(MfaMethod.Sms, "+*******0100", null, Later), "/sign-in/code" },
        { new SignInStep.ChooseMfa([MfaMethod.Sms, MfaMethod.AuthenticatorApp], Later), "/sign-in/choose" },
        { new SignInStep.NewPassword([], Later), "/sign-in/new-password" },
        { new SignInStep.MfaSetup([MfaMethod.AuthenticatorApp], Later), "/sign-in/set-up/app" },
        { new SignInStep.MfaSetup([MfaMethod.Email], Later), "/sign-in/set-up/email" },
        { new SignInStep.MfaSetup([MfaMethod.Sms], Later), "/sign-in/set-up/phone" },
        { new SignInStep.MfaSetup([MfaMethod.AuthenticatorApp, MfaMethod.Email], Later), "/sign-in/set-up" },
        { new SignInStep.ConfirmAccount("jo@example.com", "j***@e***", Later), "/sign-up/confirm" },
        { new SignInStep.ResetPassword("jo@example.com", true, Later), "/reset-password" },
        { new SignInStep.Unsupported(), "/sign-in/unknown-step" },
        { new SignInStep.Completed(new TokenExpiry(Later, Later), "/account/profile"), "/account/profile" },
    };

    [Theory]
    [MemberData(nameof(Steps))]
    public void Each_step_has_its_page(SignInStep step, string path)
    {
        Account.Answer = step;
        var page = Render<SignInPage>();

        page.Fill("Email", "jo@example.com");
        page.Fill("Password", "the one");
        page.Send();

        Assert.Equal(path, RedirectedTo);
    }

    [Fact]
    public void Who_is_ready_to_sign_in_finds_the_identifier_filled_in_and_reads_why()
    {
        Account.Pending = new SignInStep.ReadyToSignIn("jo@example.com");
        Services.GetRequiredService<NavigationManager>().NavigateTo("/sign-in?reason=password-set");

        var page = Render<SignInPage>();

        Assert.Equal("jo@example.com", page.Field("Email").GetAttribute("value"));
        Assert.StartsWith("Your new password is set", page.Find("[role=status]").TextContent, StringComparison.Ordinal);
    }

    public static TheoryData<SignInStep> StepsWithAName() =>
    [
        new SignInStep.ConfirmAccount("jo@example.com", null, Later),
        new SignInStep.ResetPassword("jo@example.com", true, Later),
    ];

    [Theory]
    [MemberData(nameof(StepsWithAName))]
    public void The_name_that_was_typed_at_another_step_is_filled_in(SignInStep step)
    {
        Account.Pending = step;

        Assert.Equal("jo@example.com", Render<SignInPage>().Field("Email").GetAttribute("value"));
        Assert.Equal("jo@example.com", Render<ForgotPasswordPage>().Field("Email").GetAttribute("value"));
    }

    [Fact]
    public void The_name_in_an_invitations_link_leaves_the_address()
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo("/sign-in?identifier=jo%40example.com&returnUrl=%2Faccount%2Femail");

        Render<SignInPage>();

        Assert.Equal("KeepSignInLinkAsync(jo@example.com)", Account.Calls.Single());
        Assert.Equal("/sign-in?returnUrl=%2Faccount%2Femail", RedirectedTo);
    }

    [Theory]
    [InlineData(AccountErrorKind.SignInFailed, true, true)]
    [InlineData(AccountErrorKind.SignInFailed, false, false)]
    [InlineData(AccountErrorKind.InvitationExpired, true, true)]
    [InlineData(AccountErrorKind.InvitationExpired, false, false)]
    [InlineData(AccountErrorKind.PoolUnavailable, true, false)]
    public void A_new_invitation_is_offered_where_it_can_help(AccountErrorKind kind, bool sends, bool offered)
    {
        Offers.SendsInvitations = sends;
        Account.Answer = new AccountError(kind);
        var page = Render<SignInPage>();

        page.Fill("Email", "jo@example.com");
        page.Fill("Password", "the one");
        page.Send();

        Assert.Equal(offered, page.FindAll("[role=alert] a[href=invitation]").Count == 1);
        Assert.Equal(
            kind == AccountErrorKind.InvitationExpired && !sends,
            page.Alert().Contains("Ask whoever invited you", StringComparison.Ordinal));
    }

    [Fact]
    public void Who_is_signed_in_goes_to_the_account()
    {
        SignIn();

        Render<SignInPage>();

        Assert.Equal("/account", RedirectedTo);
    }

    [Fact]
    public void An_unreachable_pool_is_told_in_the_form()
    {
        Account.Answer = new AccountError(AccountErrorKind.PoolUnavailable);
        var page = Render<SignInPage>();

        page.Fill("Email", "jo@example.com");
        page.Fill("Password", "the one");
        page.Send();

        Assert.NotEmpty(page.Alert());
    }
}
