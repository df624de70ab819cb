using Bunit;

namespace AccountPortal.Tests.Unit.Components.SignUp;

public sealed class SignUpPageTests : PortalComponentTest
{
    private static readonly PoolAttribute GivenName = new("given_name", PoolAttributeType.String) { Required = true };

    [Fact]
    public void The_pool_says_what_is_asked_for()
    {
        Pool = new() { UsernameIsEmail = true, Attributes = [GivenName, new("nickname", PoolAttributeType.String)] };

        var page = Render<SignUpPage>();

        Assert.True(page.Has("Email"));
        Assert.True(page.Has("First name"));
        Assert.False(page.Has("Nickname"));
        Assert.Equal("new-password", page.Field("Password").GetAttribute("autocomplete"));
    }

    [Fact]
    public void A_refused_password_is_told_at_its_field_and_keeps_everything_else()
    {
        Pool = new() { UsernameIsEmail = true, Attributes = [GivenName] };
        Account.Answer = new AccountError(AccountErrorKind.PasswordPolicy);
        var page = Render<SignUpPage>();

        Fill(page);

        Assert.Equal("jo@example.com", page.Field("Email").GetAttribute("value"));
        Assert.Equal("Jo", page.Field("First name").GetAttribute("value"));
        Assert.Equal("true", page.Field("Password").GetAttribute("aria-invalid"));
    }

    [Fact]
    public void After_a_refusal_the_form_can_be_sent_again()
    {
        Pool = new() { Attributes = [GivenName] };
        Account.Answer = new AccountError(AccountErrorKind.UsernameTaken);
        var page = Render<SignUpPage>();
        page.Fill("User name", "jo");
        page.Fill("First name", "Jo");
        page.Fill("Password", "Ten-Letters1");
        page.Send();
        Assert.Equal("true", page.Field("User name").GetAttribute("aria-invalid"));

        Account.Answer = new SignInStep.ConfirmAccount("jo2", null, Clock.GetUtcNow());
        page.Fill("User name", "jo2");
        page.Send();

        Assert.Equal("/sign-up/confirm", RedirectedTo);
        Assert.Equal("jo2", Account.SignUpForm!.Username);
        Assert.Equal("Jo", Account.SignUpForm.Attributes["given_name"]);
    }

    [Fact]
    public void A_pool_that_confirms_by_itself_leads_straight_to_sign_in()
    {
        Pool = new() { UsernameIsEmail = true, Attributes = [GivenName] };
        Account.Answer = new SignInStep.ReadyToSignIn("jo@example.com");
        var page = Render<SignUpPage>();

        Fill(page);

        Assert.Equal("/sign-in?reason=signed-up", RedirectedTo);
    }

    [Fact]
    public void Values_that_do_not_fit_are_told_before_the_pool_is_asked()
    {
        var page = Render<SignUpPage>();

        page.Fill("Email", "nonsense");
        page.Fill("Password", "Ten-Letters1");
        page.Send();

        Assert.Contains("Enter an email address like name@example.com.", page.Markup, StringComparison.Ordinal);
        Assert.Empty(Account.Calls);
    }

    [Fact]
    public void Closed_sign_up_says_so_and_leads_to_sign_in()
    {
        Pool = new() { SignUpOpen = false };

        var page = Render<SignUpPage>();

        Assert.Empty(page.FindAll("form"));
        Assert.Contains("by invitation", page.Lead(), StringComparison.Ordinal);
        Assert.Equal("sign-in", page.Find("a.button").GetAttribute("href"));
    }

    private static void Fill(IRenderedComponent<SignUpPage> page)
    {
        page.Fill("Email", "jo@example.com");
        page.Fill("First name", "Jo");
        page.Fill("Password", "short");
        page.Send();
    }
}
