using AccountPortal.Tests.Unit.LocalPool;
using static AccountPortal.Tests.Unit.Services.SignIn.ChoiceHost;

namespace AccountPortal.Tests.Unit.Services.SignIn;

/// <summary>USER_AUTH: the name first, then the user's sign-in methods.</summary>
public sealed class ChoiceTests
{
    private const string Wrong = "Wrong-Passw0rd!";

    [Theory]
    [InlineData(null)]
    [InlineData(TestPools.Secret)]
    public async Task A_person_chooses_among_the_ways_that_they_have(string? secret)
    {
        await using var host = await StartAsync(secret: secret);
        var browser = new Browser();

        var choice = (await host.BeginAsync(browser, " someone@example.com ", "/account/profile")).Is<SignInStep.ChooseFactor>();
        Assert.Equal([FirstFactor.Password, FirstFactor.EmailCode], choice.Options);
        Assert.Equal(Someone, choice.Identifier);

        (await host.ChooseAsync(browser, FirstFactor.Password)).Is<SignInStep.Password>();
        var completed = (await host.AnswerPasswordAsync(browser, AccountHostExtensions.Password)).Is<SignInStep.Completed>();
        Assert.Equal("/account/profile", completed.ReturnUrl);
        Assert.Equal(Someone, browser.SignedInBy);
        Assert.Null(browser.Read());
    }

    [Theory]
    [InlineData(null)]
    [InlineData(TestPools.Secret)]
    public async Task A_code_by_email_signs_in_and_a_wrong_one_can_be_corrected(string? secret)
    {
        await using var host = await StartAsync(secret: secret);
        var browser = new Browser();
        await host.BeginAsync(browser, Someone);

        var step = (await host.ChooseAsync(browser, FirstFactor.EmailCode)).Is<SignInStep.OneTimeCode>();
        Assert.Equal((FirstFactor.EmailCode, "s***@e***"), (step.Factor, step.Destination));
        Assert.True(step.HasOtherFactors);

        Assert.Equal(AccountErrorKind.CodeMismatch, (await host.AnswerOneTimeCodeAsync(browser, "00000000")).Error?.Kind);
        Assert.Equal(AccountErrorKind.CodeMismatch, (await host.AnswerOneTimeCodeAsync(browser, "no digits")).Error?.Kind);
        (await host.AnswerOneTimeCodeAsync(browser, await host.CodeSentToAsync(Someone))).Is<SignInStep.Completed>();
    }

    [Fact]
    public async Task A_code_by_text_message_signs_in()
    {
        await using var host = await StartAsync();
        await host.Pool.CreateUserAsync("+12025550177", "local_demo", ("phone_number", "+12025550177"));
        var browser = new Browser();

        var choice = (await host.BeginAsync(browser, "+1 202 555 0177")).Is<SignInStep.ChooseFactor>();
        Assert.Equal([FirstFactor.Password, FirstFactor.SmsCode], choice.Options);
        var step = (await host.ChooseAsync(browser, FirstFactor.SmsCode)).Is<SignInStep.OneTimeCode>();

        Assert.Equal("+*******0177", step.Destination);
        (await host.AnswerOneTimeCodeAsync(browser, await host.CodeSentToAsync("+12025550177"))).Is<SignInStep.Completed>();
    }

    [Fact]
    public async Task Every_way_stays_open_after_another_was_tried()
    {
        await using var host = await StartAsync();
        var browser = new Browser();
        await host.BeginAsync(browser, Someone, "/account/profile");
        await host.ChooseAsync(browser, FirstFactor.EmailCode);
        await host.AnswerOneTimeCodeAsync(browser, "00000000");

        Assert.Equal(
            [FirstFactor.Password, FirstFactor.EmailCode], (await host.ChooseOtherAsync(browser)).Is<SignInStep.ChooseFactor>().Options);
        await host.ChooseAsync(browser, FirstFactor.Password);
        Assert.Equal(AccountErrorKind.SignInFailed, (await host.AnswerPasswordAsync(browser, Wrong)).Error?.Kind);
        (await host.ChooseOtherAsync(browser)).Is<SignInStep.ChooseFactor>();
        host.Clock.Advance(CodeThrottle.Interval);
        await host.ChooseAsync(browser, FirstFactor.EmailCode);

        var code = await host.CodeSentToAsync(Someone);
        Assert.Equal("/account/profile", (await host.AnswerOneTimeCodeAsync(browser, code)).Is<SignInStep.Completed>().ReturnUrl);
    }

    [Fact]
    public async Task A_wrong_password_can_be_corrected()
    {
        await using var host = await StartAsync();
        var browser = new Browser();
        await host.BeginAsync(browser, Someone);
        await host.ChooseAsync(browser, FirstFactor.Password);

        Assert.Equal(AccountErrorKind.SignInFailed, (await host.AnswerPasswordAsync(browser, Wrong)).Error?.Kind);
        (await host.AnswerPasswordAsync(browser, AccountHostExtensions.Password)).Is<SignInStep.Completed>();
    }

    [Fact]
    public async Task A_new_code_is_sent_after_half_a_minute_and_the_old_one_is_dead()
    {
        await using var host = await StartAsync();
        var browser = new Browser();
        await host.BeginAsync(browser, Someone);
        await host.ChooseAsync(browser, FirstFactor.EmailCode);
        var first = await host.CodeSentToAsync(Someone);

        Assert.Equal(AccountErrorKind.ResendTooSoon, (await host.ChooseAsync(browser, FirstFactor.EmailCode)).Error?.Kind);
        host.Clock.Advance(CodeThrottle.Interval);
        (await host.ChooseAsync(browser, FirstFactor.EmailCode)).Is<SignInStep.OneTimeCode>();

        Assert.Equal(AccountErrorKind.CodeMismatch, (await host.AnswerOneTimeCodeAsync(browser, first)).Error?.Kind);
        (await host.AnswerOneTimeCodeAsync(browser, await host.CodeSentToAsync(Someone))).Is<SignInStep.Completed>();
    }

    [Fact]
    public async Task Whoever_needs_two_steps_begins_with_the_password_straight_away()
    {
        await using var host = await StartAsync();
        var browser = new Browser();
        (await host.BeginAsync(browser, "mfa@example.com")).Is<SignInStep.Password>();

        Assert.False((await host.AnswerPasswordAsync(browser, AccountHostExtensions.Password)).Is<SignInStep.MfaCode>().HasOtherFactors);
        (await host.AnswerCodeAsync(browser, host.Totp())).Is<SignInStep.Completed>();
    }

    [Fact]
    public async Task The_only_way_is_gone_straight_to()
    {
        await using var host = await StartAsync(pool => pool with { AllowedFirstAuthFactors = ["EMAIL_OTP"] });
        var browser = new Browser();

        var step = (await host.BeginAsync(browser, Someone)).Is<SignInStep.OneTimeCode>();
        Assert.False(step.HasOtherFactors);
        Assert.Equal(host.Clock.GetUtcNow() + CodeThrottle.Interval, step.ResendAt);
        (await host.AnswerOneTimeCodeAsync(browser, await host.CodeSentToAsync(Someone))).Is<SignInStep.Completed>();
    }

    [Theory]
    [InlineData(null)]
    [InlineData(TestPools.Secret)]
    public async Task A_pool_that_has_only_passwords_takes_name_and_password_together(string? secret)
    {
        await using var host = await StartAsync(
            pool => pool with { AllowedFirstAuthFactors = ["PASSWORD"], WebAuthn = null }, secret: secret);
        var opening = await host.VisitAsync(
            new Browser(), async (account, token) => await account.SignInPrompts.GetSignInPromptAsync(token));

        Assert.Equal(
            new SignInPrompt(AsksPassword: true, TakesPassword: true, HasOtherFactors: false, OffersPasskey: false, PasskeyDomain: null),
            opening);
        (await host.SignInAsync(new Browser(), Someone)).Is<SignInStep.Completed>();
        Assert.Equal(AccountErrorKind.SignInFailed, (await host.SignInAsync(new Browser(), Someone, Wrong)).Error?.Kind);
        Assert.Equal(AccountErrorKind.SignInFailed, (await host.SignInAsync(new Browser(), "nobody@example.com")).Error?.Kind);
    }

    [Fact]
    public async Task A_pool_with_more_than_passwords_asks_for_the_name_first()
    {
        await using var host = await StartAsync();

        Assert.Equal(
            new SignInPrompt(
                AsksPassword: false, TakesPassword: true, HasOtherFactors: true, OffersPasskey: true, PasskeyDomain: "localhost"),
            await host.VisitAsync(new Browser(), async (account, token) => await account.SignInPrompts.GetSignInPromptAsync(token)));
    }

    [Fact]
    public async Task A_step_is_bound_to_the_browser_that_began_it()
    {
        await using var host = await StartAsync();
        await host.BeginAsync(new Browser(), Someone);

        Assert.Equal(AccountErrorKind.ChallengeExpired, (await host.ChooseAsync(new Browser(), FirstFactor.Password)).Error?.Kind);
        Assert.Equal(AccountErrorKind.ChallengeExpired, (await host.ChooseOtherAsync(new Browser())).Error?.Kind);
        Assert.Equal(
            AccountErrorKind.ChallengeExpired, (await host.AnswerPasswordAsync(new Browser(), AccountHostExtensions.Password)).Error?.Kind);
    }

    [Fact]
    public async Task A_name_that_no_pool_can_have_is_the_forms_affair()
    {
        await using var host = await StartAsync();

        Assert.Equal(AccountErrorKind.InvalidInput, (await host.BeginAsync(new Browser(), "jo and friends")).Error?.Kind);
    }

    [Fact]
    public async Task A_flow_that_the_app_client_does_not_allow_is_the_operators_mistake()
    {
        await using var host = await StartAsync(
            client: client => client with { AuthFlows = ["ALLOW_USER_SRP_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"] });

        Assert.Equal(AccountErrorKind.Misconfigured, (await host.BeginAsync(new Browser(), Someone)).Error?.Kind);
    }

    [Fact]
    public async Task Proving_it_again_offers_every_way()
    {
        await using var host = await StartAsync();
        var browser = new Browser();
        await host.BeginAsync(browser, Someone);
        await host.ChooseAsync(browser, FirstFactor.Password);
        await host.AnswerPasswordAsync(browser, AccountHostExtensions.Password);
        var (tokens, person) = (browser.Tokens, browser.SignedInBy);

        var choice =
            (await host.VisitAsync(browser, (account, token) => account.FirstFactors.BeginReauthenticationAsync("/account/mfa", token)))
            .Is<SignInStep.ChooseFactor>();
        Assert.True(choice.Reauthenticates);
        Assert.Null(choice.Identifier);
        await host.ChooseAsync(browser, FirstFactor.Password);
        Assert.Equal(AccountErrorKind.WrongPassword, (await host.AnswerPasswordAsync(browser, Wrong)).Error?.Kind);
        await host.ChooseOtherAsync(browser);
        (await host.ChooseAsync(browser, FirstFactor.EmailCode)).Is<SignInStep.OneTimeCode>();
        var done = (await host.AnswerOneTimeCodeAsync(browser, await host.CodeSentToAsync(Someone))).Is<SignInStep.Completed>();

        Assert.Equal(("/account/mfa", 1), (done.ReturnUrl, browser.Confirmations));
        Assert.Equal((tokens, person), (browser.Tokens, browser.SignedInBy));
    }
}
