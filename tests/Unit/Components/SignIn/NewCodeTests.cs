using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace AccountPortal.Tests.Unit.Components.SignIn;

/// <summary>The page of a code: another code, a code from a link, and the clock.</summary>
public sealed class NewCodeTests : PortalComponentTest
{
    private readonly SignInStep.MfaCode waiting;

    public NewCodeTests()
    {
        waiting = new(MfaMethod.Sms, "+*******0100", null, Clock.GetUtcNow().AddMinutes(3)) { ResendAt = Clock.GetUtcNow().AddSeconds(30) };
        Account.Pending = waiting;
    }

    [Fact]
    public void A_new_code_can_be_asked_for_after_a_while()
    {
        var page = Render<MfaCodePage>();

        Assert.Equal("30", page.Find("button[name='Input.Resend']").GetAttribute("data-wait"));
    }

    [Fact]
    public void An_app_is_not_asked_for_a_new_code()
    {
        Account.Pending = new SignInStep.MfaCode(MfaMethod.AuthenticatorApp, null, null, Clock.GetUtcNow().AddMinutes(3));

        Assert.Empty(Render<MfaCodePage>().FindAll("button[name='Input.Resend']"));
    }

    [Fact]
    public void A_code_on_its_way_is_told()
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo("/sign-in/code?sent=true");

        Assert.StartsWith("A new code is on its way.", Render<MfaCodePage>().Find("[role=status]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_code_in_the_address_leaves_it()
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo("/sign-in/code?code=123456");

        Render<MfaCodePage>();

        Assert.Equal("KeepSignInCodeAsync(123456)", Account.Calls.Single());
        Assert.Equal("/sign-in/code", RedirectedTo);
    }

    [Fact]
    public void A_code_from_a_link_need_not_be_typed_until_it_is_refused()
    {
        Account.Pending = waiting with { HasCode = true };
        Account.Answer = new AccountError(AccountErrorKind.CodeMismatch);
        var page = Render<MfaCodePage>();
        Assert.False(page.Has("Code"));

        page.Send();

        Assert.Equal("AnswerMfaCodeAsync()", Account.Calls.Single());
        Assert.True(page.Has("Code"));
    }

    [Fact]
    public void The_clock_knows_the_seconds_and_where_to_start_again()
    {
        var page = Render<MfaCodePage>();

        Assert.Equal("180", page.Find("[data-clock]").GetAttribute("data-clock"));
        Assert.True(page.Find("[data-clock-over]").HasAttribute("hidden"));
        Assert.Equal("sign-in?reason=expired", page.Find("[data-clock-over] a").GetAttribute("href"));
    }

    [Fact]
    public void A_proof_starts_again_as_a_proof()
    {
        Account.Pending = waiting with { Reauthenticates = true };
        Assert.Equal("sign-in/again", Render<MfaCodePage>().Find("[data-clock-over] a").GetAttribute("href"));

        Account.Pending = new SignInStep.ReadyToSignIn("jo@example.com") { TimeIsOver = true, Reauthenticates = true };
        Render<MfaCodePage>();

        Assert.Equal("/sign-in/again", RedirectedTo);
    }

    [Fact]
    public void A_step_whose_time_is_over_leads_to_the_start_which_says_why()
    {
        Account.Pending = new SignInStep.ReadyToSignIn("jo@example.com") { TimeIsOver = true };

        Render<MfaCodePage>();

        Assert.Equal("/sign-in?reason=expired", RedirectedTo);
    }
}
