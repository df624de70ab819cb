using Bunit;
using Microsoft.AspNetCore.Components;

namespace AccountPortal.Tests.Unit.Components.Password;

public sealed class PasswordPageTests : AccountPageTest
{
    private const string Good = "Correct-Horse-7";

    [Fact]
    public void A_changed_password_renews_the_session_by_a_real_form()
    {
        var module = JSInterop.SetupModule(import => import.Arguments is [string path] && path.Contains("renew", StringComparison.Ordinal));
        var sent = module.SetupVoid("submit", _ => true);
        var page = Open<PasswordPage>();

        Submit(page, "Old-Passw0rd!", Good);

        Assert.Equal(["Old-Passw0rd!", Good], ArgumentsOf("ChangePasswordAsync"));
        Eventually.Holds(() => sent.Invocations.Count > 0);
        Assert.Single(sent.Invocations);
        var form = page.Find("form[action='session/renew'][method=post]");
        Assert.Equal("/account/password?changed=true", form.QuerySelector("input[name=returnUrl]")!.GetAttribute("value"));
    }

    [Fact]
    public void A_password_against_the_rules_is_not_sent()
    {
        var page = Open<PasswordPage>();

        Submit(page, "Old-Passw0rd!", "short");

        Assert.DoesNotContain(Account.Calls, call => call.Method == "ChangePasswordAsync");
        Assert.NotEmpty(page.FindAll(".mud-input-error"));
    }

    [Fact]
    public void A_wrong_present_password_is_told_and_can_be_corrected()
    {
        Account.Refusal = new(AccountErrorKind.WrongPassword);
        var page = Open<PasswordPage>();
        Submit(page, "Wrong-Passw0rd!", Good);
        Assert.NotEmpty(page.FindAll(".mud-input-error"));

        Account.Refusal = null;
        Submit(page, "Old-Passw0rd!", Good);

        Assert.Equal(2, Account.Calls.Count(call => call.Method == "ChangePasswordAsync"));
    }

    [Theory]
    [InlineData("Lovelace1!", "Easy to guess")]
    [InlineData("vivid-Otter-41-lantern?", "Hard to guess")]
    public void How_hard_it_is_to_guess_is_told_beside_the_rules(string password, string told)
    {
        var page = Open<PasswordPage>();

        page.Find("input[autocomplete=new-password]").Change(password);

        Assert.Contains(told, page.Find(".strength").TextContent, StringComparison.Ordinal);
    }

    private static void Submit(IRenderedComponent<IComponent> page, string current, string proposed)
    {
        page.Find("input[autocomplete=current-password]").Change(current);
        page.Find("input[autocomplete=new-password]").Change(proposed);
        page.Find("form.panel").Submit();
    }
}
