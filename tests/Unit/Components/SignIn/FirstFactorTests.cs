using Bunit;
using Bunit.TestDoubles;
using Microsoft.Extensions.DependencyInjection;

namespace AccountPortal.Tests.Unit.Components.SignIn;

/// <summary>The pages of a sign-in that begins with only the user name.</summary>
public sealed class FirstFactorTests : PortalComponentTest
{
    private static readonly SignInPrompt NameFirst =
        new(AsksPassword: false, TakesPassword: true, HasOtherFactors: true, OffersPasskey: true, PasskeyDomain: "example.com");

    private DateTimeOffset InThreeMinutes => Clock.GetUtcNow().AddMinutes(3);

    [Fact]
    public void The_name_is_asked_for_alone_and_the_browser_may_list_passkeys_with_it()
    {
        Account.Opening = NameFirst;
        Account.Answer = new SignInStep.Password("jo@example.com");
        var page = Render<SignInPage>();

        Assert.False(page.Has("Password"));
        Assert.Equal("username webauthn", page.Field("Email").GetAttribute("autocomplete"));
        Assert.Contains(
            "\"rpId\":\"example.com\"", page.Find("[data-passkey=pick]").GetAttribute("data-options"), StringComparison.Ordinal);
        page.Fill("Email", "jo@example.com");
        page.Send();

        Assert.Equal("BeginSignInAsync(jo@example.com, , )", Account.Calls.Single());
        Assert.Equal("/sign-in/password", RedirectedTo);
    }

    [Fact]
    public void A_pool_without_passkeys_has_no_button_and_no_script_for_them()
    {
        Account.Opening = NameFirst with { OffersPasskey = false };

        var page = Render<SignInPage>();

        Assert.Equal("username", page.Field("Email").GetAttribute("autocomplete"));
        Assert.Empty(page.FindAll("script, [data-passkey], [data-passkey-pick]"));
    }

    [Fact]
    public void Each_way_has_a_button_the_best_first_and_a_missing_passkey_is_told()
    {
        FirstFactor[] options = [FirstFactor.Passkey, FirstFactor.Password, FirstFactor.EmailCode, FirstFactor.SmsCode];
        Account.Pending = new SignInStep.ChooseFactor(options, "jo@example.com") { PasskeyIsMissing = true };

        var page = Render<ChooseFactorPage>();

        Assert.Equal(
            ["Your passkey", "Your password", "A code by email", "A code by text message"],
            page.FindAll("button[name='Input.Factor']").Select(button => button.TextContent.Trim()));
        Assert.Contains("primary", page.Find("button[value=Passkey]").ClassList);
        Assert.Equal("for jo@example.com", page.Lead());
        Assert.StartsWith("No passkey fits here", page.Find("[role=status]").TextContent.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_password_offers_the_reset_and_the_other_ways()
    {
        Account.Pending = new SignInStep.Password("jo@example.com") { HasOtherFactors = true };
        Account.Answer = new AccountError(AccountErrorKind.SignInFailed);
        var page = Render<PasswordStepPage>();

        page.Fill("Password", "not the one");
        page.Send();

        Assert.Equal("forgot-password", page.Find("[role=alert] a").GetAttribute("href"));
        Assert.DoesNotContain("not the one", page.Markup, StringComparison.Ordinal);
        Account.Answer = new SignInStep.ChooseFactor([FirstFactor.Password, FirstFactor.EmailCode], "jo@example.com");
        page.FindAll("form")[1].Submit();
        Assert.Equal("/sign-in/way", RedirectedTo);
    }

    [Fact]
    public void Without_another_way_none_is_offered()
    {
        Account.Pending = new SignInStep.Password("jo@example.com");

        Assert.DoesNotContain("Try another way", Render<PasswordStepPage>().Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void A_way_back_that_is_barred_says_why()
    {
        Account.Pending = new SignInStep.Password("jo@example.com") { HasOtherFactors = true };
        Account.Answer = new AccountError(AccountErrorKind.PoolUnavailable);
        var page = Render<PasswordStepPage>();

        page.FindAll("form")[1].Submit();

        Assert.StartsWith("We cannot reach the accounts", page.Alert(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(FirstFactor.EmailCode, "j***@e***", "We sent an email with a code to j***@e***.")]
    [InlineData(FirstFactor.SmsCode, "+*******0100", "We sent a text message with a code to +*******0100.")]
    public void The_page_of_a_code_says_where_it_went_and_sends_another(FirstFactor factor, string destination, string sentence)
    {
        Account.Pending = new SignInStep.OneTimeCode(factor, destination, Clock.GetUtcNow().AddSeconds(30), InThreeMinutes);
        Account.Answer = new AccountError(AccountErrorKind.CodeMismatch);
        var page = Render<OneTimeCodePage>();

        Assert.Equal(sentence, page.Lead());
        Assert.Equal("30", page.Find("[data-wait]").GetAttribute("data-wait"));
        page.Fill("Code", "12345678");
        page.Send();
        Assert.NotEmpty(page.Alert());
        Assert.DoesNotContain("12345678", page.Markup, StringComparison.Ordinal);
        Assert.Equal("AnswerOneTimeCodeAsync(12345678)", Account.Calls.Single());
    }

    [Fact]
    public void A_passkey_is_asked_for_by_script_and_without_one_the_page_says_so()
    {
        Account.Pending = new SignInStep.Passkey("""{"challenge":"AAAA"}""", InThreeMinutes) { HasOtherFactors = true };

        var page = Render<PasskeyStepPage>();

        Assert.Equal("""{"challenge":"AAAA"}""", page.Find("[data-passkey=answer]").GetAttribute("data-options"));
        Assert.True(page.Find("[data-passkey=answer]").HasAttribute("data-at-once"));
        Assert.Contains("needs JavaScript", page.Find(".unscripted-only").TextContent, StringComparison.Ordinal);
        Assert.Contains("Try another way", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void A_passkey_that_was_refused_is_explained_and_not_asked_for_again_by_itself()
    {
        Account.Pending = new SignInStep.Passkey("""{"challenge":"AAAA"}""", InThreeMinutes) { HasOtherFactors = true };
        Account.Answer = new AccountError(AccountErrorKind.PasskeyRefused);
        var page = Render<PasskeyStepPage>();

        page.Send();

        Assert.StartsWith("That passkey was not accepted", page.Alert(), StringComparison.Ordinal);
        Assert.False(page.Find("[data-passkey=answer]").HasAttribute("data-at-once"));
    }

    [Theory]
    [InlineData("question")]
    [InlineData("Prompt")]
    public void A_question_of_the_pools_own_is_shown_and_a_wrong_answer_explained(string name)
    {
        Account.Pending = new SignInStep.CustomChallenge(
            new Dictionary<string, string> { ["kind"] = "riddle", [name] = "What is the colour of the sky?" }, InThreeMinutes);
        Account.Answer = new AccountError(AccountErrorKind.AnswerMismatch);
        var page = Render<CustomChallengePage>();
        Assert.Equal("What is the colour of the sky?", page.Lead());

        page.Fill("Answer", "Green");
        page.Send();

        Assert.StartsWith("That answer is not right", page.Alert(), StringComparison.Ordinal);
        Assert.DoesNotContain("Green", page.Markup, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, "/sign-in?reason=answers")]
    [InlineData(true, "/sign-in/again?reason=answers")]
    public void After_the_last_wrong_answer_the_start_says_why(bool again, string start)
    {
        if (again)
        {
            SignIn();
        }

        var question = new Dictionary<string, string> { ["question"] = "What is the colour of the sky?" };
        Account.Pending = new SignInStep.CustomChallenge(question, InThreeMinutes) { Reauthenticates = again };
        Account.Answer = new AccountError(AccountErrorKind.AnswersUsedUp);
        var page = Render<CustomChallengePage>();

        page.Fill("Answer", "Green");
        page.Send();

        Assert.Equal(start, RedirectedTo);
        Services.GetRequiredService<BunitNavigationManager>().NavigateTo(start);
        Assert.Contains(
            "Your answer was not accepted", again ? Render<ReauthenticationPage>().Markup : Render<SignInPage>().Markup,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_question_without_words_shows_what_there_is()
    {
        Account.Pending = new SignInStep.CustomChallenge(new Dictionary<string, string> { ["device"] = "Key 7" }, InThreeMinutes);

        Assert.Contains("device: Key 7", Render<CustomChallengePage>().Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void A_step_that_nobody_knows_offers_the_other_ways()
    {
        Account.Pending = new SignInStep.Unsupported { HasOtherFactors = true };
        Account.Answer = new SignInStep.ChooseFactor([FirstFactor.Password], null);
        var page = Render<UnsupportedStepPage>();

        page.FindAll("form")[^1].Submit();

        Assert.Equal("ChooseOtherFactorAsync()", Account.Calls.Single());
        Assert.Equal("/sign-in/way", RedirectedTo);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Proving_it_again_offers_the_other_ways(bool takesPassword)
    {
        SignIn();
        Account.Opening = NameFirst with { TakesPassword = takesPassword };
        Account.Answer = new SignInStep.ChooseFactor([FirstFactor.Passkey, FirstFactor.Password], null) { Reauthenticates = true };
        var page = Render<ReauthenticationPage>();

        Assert.Equal(takesPassword, page.Has("Password"));
        page.FindAll("form")[^1].Submit();

        Assert.Equal("BeginReauthenticationAsync()", Account.Calls.Single());
        Assert.Equal("/sign-in/way", RedirectedTo);
    }
}
