using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace AccountPortal.Tests.Unit.Components.SignUp;

public sealed class SignUpConfirmPageTests : PortalComponentTest
{
    [Fact]
    public void The_code_is_all_that_is_asked_for_where_the_rest_is_known()
    {
        Account.Pending = new SignInStep.ConfirmAccount("jo@example.com", "j***@e***", Clock.GetUtcNow());
        Account.Answer = new SignInStep.ReadyToSignIn("jo@example.com");
        var page = Render<SignUpConfirmPage>();
        Assert.Equal("Enter the code that we sent to j***@e***.", page.Lead());

        page.Fill("Code", "123-456");
        page.Send();

        Assert.Equal("ConfirmSignUpAsync(jo@example.com, 123-456)", Account.Calls.Single());
        Assert.Equal("/sign-in?reason=confirmed", RedirectedTo);
    }

    [Fact]
    public void A_stranger_to_this_browser_tells_who_it_is()
    {
        Account.Answer = new AccountError(AccountErrorKind.CodeMismatch);
        var page = Render<SignUpConfirmPage>();

        page.Fill("Email", "jo@example.com");
        page.Fill("Code", "123456");
        page.Send();

        Assert.Equal("ConfirmSignUpAsync(jo@example.com, 123456)", Account.Calls.Single());
        Assert.NotEmpty(page.Alert());
        Assert.Equal("jo@example.com", page.Field("Email").GetAttribute("value"));
        Assert.DoesNotContain("123456", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_link_brings_leaves_the_address()
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo("/sign-up/confirm?identifier=jo%40example.com&code=123456");

        Render<SignUpConfirmPage>();

        Assert.Equal("KeepConfirmationLinkAsync(jo@example.com, 123456)", Account.Calls.Single());
        Assert.Equal("/sign-up/confirm", RedirectedTo);
    }

    [Fact]
    public void A_code_from_a_link_need_not_be_typed_until_it_is_refused()
    {
        Account.Pending = new SignInStep.ConfirmAccount("jo@example.com", "j***@e***", Clock.GetUtcNow()) { HasCode = true };
        Account.Answer = new AccountError(AccountErrorKind.CodeMismatch);
        var page = Render<SignUpConfirmPage>();
        Assert.False(page.Has("Code"));

        page.Send();

        Assert.Equal("ConfirmSignUpAsync(jo@example.com, )", Account.Calls.Single());
        Assert.True(page.Has("Code"));
    }

    [Fact]
    public void A_new_code_waits_as_long_as_the_server_would_refuse_it()
    {
        Account.Pending = new SignInStep.ConfirmAccount("jo@example.com", "j***@e***", Clock.GetUtcNow().AddSeconds(27.2));

        var page = Render<SignUpConfirmPage>();

        Assert.Equal("28", page.Find("[data-wait]").GetAttribute("data-wait"));
        Clock.Advance(TimeSpan.FromSeconds(28));
        Assert.Empty(Render<SignUpConfirmPage>().FindAll("[data-wait]"));
    }
}
