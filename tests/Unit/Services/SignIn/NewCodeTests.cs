using AccountPortal.LocalPool.Pools;
using AccountPortal.Tests.Unit.LocalPool;
using Microsoft.Extensions.DependencyInjection;

namespace AccountPortal.Tests.Unit.Services.SignIn;

/// <summary>A new MFA code, which requires another sign-in behind the scenes.</summary>
public sealed class NewCodeTests
{
    private const string Sms = "sms@example.com";
    private const string Phone = "+12025550100";
    private const string Wrong = "Wrong-Passw0rd!";

    [Theory]
    [InlineData("USER_SRP_AUTH")]
    [InlineData("USER_PASSWORD_AUTH")]
    public async Task A_new_code_comes_without_the_password_and_the_old_one_is_worth_nothing(string flow)
    {
        await using var host = await AccountHost.StartAsync(settings: new() { ["AuthFlow"] = flow });
        var browser = new Browser();
        var step = (await host.SignInAsync(browser, Sms, returnUrl: "/account/phone")).Is<SignInStep.MfaCode>();
        Assert.Equal(host.Clock.GetUtcNow().AddSeconds(30), step.ResendAt);
        var first = await host.CodeSentToAsync(Phone);
        host.Clock.Advance(TimeSpan.FromSeconds(30));

        var again = (await SendAsync(host, browser)).Is<SignInStep.MfaCode>();

        Assert.Equal((MfaMethod.Sms, step.Destination), (again.Method, again.Destination));
        Assert.Equal(host.Clock.GetUtcNow().AddMinutes(3), again.ExpiresAt);
        var second = await host.CodeSentToAsync(Phone);
        Assert.NotEqual(first, second);
        Assert.Equal(AccountErrorKind.CodeMismatch, (await host.AnswerCodeAsync(browser, first)).Error?.Kind);
        Assert.Equal("/account/phone", (await host.AnswerCodeAsync(browser, second)).Is<SignInStep.Completed>().ReturnUrl);
        Assert.Equal(0, host.Get<ResendPasswords>().Count);
    }

    [Fact]
    public async Task The_next_one_takes_the_password_again_in_place()
    {
        await using var host = await AccountHost.StartAsync();
        var browser = await WaitingAsync(host);
        (await SendAsync(host, browser)).Is<SignInStep.MfaCode>();
        host.Clock.Advance(TimeSpan.FromSeconds(30));

        Assert.Equal(AccountErrorKind.PasswordNeeded, (await SendAsync(host, browser)).Error?.Kind);
        Assert.Equal(AccountErrorKind.WrongPassword, (await SendAsync(host, browser, Wrong)).Error?.Kind);
        (await SendAsync(host, browser, AccountHostExtensions.Password)).Is<SignInStep.MfaCode>();

        // Typed again, the password is kept again.
        host.Clock.Advance(TimeSpan.FromSeconds(30));
        (await SendAsync(host, browser)).Is<SignInStep.MfaCode>();
        (await host.AnswerCodeAsync(browser, await host.CodeSentToAsync(Phone))).Is<SignInStep.Completed>();
    }

    [Fact]
    public async Task After_a_restart_of_the_process_the_password_is_asked_for()
    {
        await using var host = await AccountHost.StartAsync();
        var browser = await WaitingAsync(host);

        await host.RestartAsync();

        Assert.Equal(AccountErrorKind.PasswordNeeded, (await SendAsync(host, browser)).Error?.Kind);
        (await SendAsync(host, browser, AccountHostExtensions.Password)).Is<SignInStep.MfaCode>();
    }

    [Fact]
    public async Task An_operator_can_have_no_password_held()
    {
        await using var host = await AccountHost.StartAsync(
            change: services => services.Configure<SignInOptions>(options => options.NewCodes = false));
        var browser = await WaitingAsync(host);

        Assert.Equal(0, host.Get<ResendPasswords>().Count);
        Assert.Equal(AccountErrorKind.PasswordNeeded, (await SendAsync(host, browser)).Error?.Kind);
        (await SendAsync(host, browser, AccountHostExtensions.Password)).Is<SignInStep.MfaCode>();
        Assert.Equal(0, host.Get<ResendPasswords>().Count);
    }

    [Fact]
    public async Task Who_asks_too_soon_waits_in_this_browser_and_in_every_other()
    {
        await using var host = await AccountHost.StartAsync();
        var (browser, other) = (new Browser(), new Browser());
        (await host.SignInAsync(browser, Sms)).Is<SignInStep.MfaCode>();
        Assert.Equal(TimeSpan.FromSeconds(30), (await SendAsync(host, browser)).Error?.RetryAfter);
        (await host.SignInAsync(other, Sms)).Is<SignInStep.MfaCode>();
        host.Clock.Advance(TimeSpan.FromSeconds(30));

        (await SendAsync(host, browser)).Is<SignInStep.MfaCode>();

        Assert.Equal(AccountErrorKind.ResendTooSoon, (await SendAsync(host, other)).Error?.Kind);
    }

    [Fact]
    public async Task The_choice_among_second_steps_is_made_for_the_person_the_second_time()
    {
        await using var host = await AccountHost.StartAsync(options => options.UsePool(pool => pool with { EmailMfa = true }));
        await host.Pool.CreateUserAsync("both@example.com", attributes: [("phone_number", Phone), ("phone_number_verified", "true")]);
        var token = await host.Pool.AccessTokenAsync("both@example.com");
        await host.Pool.CallAsync("SetUserMFAPreference", PoolClientExtensions.Bearer(
            token, ("SMSMfaSettings", Enabled()), ("EmailMfaSettings", Enabled())));
        var browser = new Browser();
        Assert.Equal(
            [MfaMethod.Sms, MfaMethod.Email], (await host.SignInAsync(browser, "both@example.com")).Is<SignInStep.ChooseMfa>().Options);
        var step = await host.VisitAsync(
            browser, (account, cancellation) => account.Challenges.ChooseMfaAsync(MfaMethod.Email, cancellation));
        Assert.Equal(MfaMethod.Email, step.Is<SignInStep.MfaCode>().Method);
        host.Clock.Advance(TimeSpan.FromSeconds(30));

        Assert.Equal(MfaMethod.Email, (await SendAsync(host, browser)).Is<SignInStep.MfaCode>().Method);

        (await host.AnswerCodeAsync(browser, await host.CodeSentToAsync("both@example.com"))).Is<SignInStep.Completed>();
    }

    [Fact]
    public async Task After_a_temporary_password_the_new_one_is_what_counts()
    {
        await using var host = await AccountHost.StartAsync(options => options.UsePool(
            pool => pool with { Mfa = MfaConfiguration.On, EmailMfa = false, AllowedFirstAuthFactors = ["PASSWORD"] }));
        await host.Pool.CallAsync("AdminCreateUser", new()
        {
            ["UserPoolId"] = "local_demo",
            ["Username"] = "new@example.com",
            ["TemporaryPassword"] = "Temp-Passw0rd!",
            ["MessageAction"] = "SUPPRESS",
            ["UserAttributes"] = PoolClientExtensions.Attributes(("phone_number", Phone)),
        });
        var browser = new Browser();
        (await host.SignInAsync(browser, "new@example.com", "Temp-Passw0rd!")).Is<SignInStep.NewPassword>();
        var weak = await host.VisitAsync(
            browser, (account, token) => account.Challenges.AnswerNewPasswordAsync("weak", new Dictionary<string, string>(), token));
        Assert.Equal(AccountErrorKind.PasswordPolicy, weak.Error?.Kind);
        (await host.VisitAsync(
            browser,
            (account, token) => account.Challenges.AnswerNewPasswordAsync("New-Passw0rd!", new Dictionary<string, string>(), token)))
            .Is<SignInStep.MfaCode>();
        Assert.Equal(1, host.Get<ResendPasswords>().Count);
        host.Clock.Advance(TimeSpan.FromSeconds(30));

        (await SendAsync(host, browser)).Is<SignInStep.MfaCode>();

        (await host.AnswerCodeAsync(browser, await host.CodeSentToAsync(Phone))).Is<SignInStep.Completed>();
    }

    [Fact]
    public async Task Giving_the_step_up_wipes_the_password()
    {
        await using var host = await AccountHost.StartAsync();
        var browser = await WaitingAsync(host);
        Assert.Equal(1, host.Get<ResendPasswords>().Count);

        await host.VisitAsync(browser, async (account, token) =>
        {
            await account.PendingSignIn.AbandonPendingAsync(token);
            return true;
        });

        Assert.Equal(0, host.Get<ResendPasswords>().Count);
    }

    [Fact]
    public async Task Signing_in_again_in_the_same_browser_leaves_one_password_and_its_time_wipes_that()
    {
        await using var host = await AccountHost.StartAsync();
        var browser = await WaitingAsync(host);
        (await host.SignInAsync(browser, Sms)).Is<SignInStep.MfaCode>();
        Assert.Equal(1, host.Get<ResendPasswords>().Count);

        host.Clock.Advance(TimeSpan.FromMinutes(3));

        Assert.Equal(0, host.Get<ResendPasswords>().Count);
    }

    [Fact]
    public async Task An_app_has_no_code_to_send()
    {
        await using var host = await AccountHost.StartAsync();
        var browser = new Browser();
        Assert.Null((await host.SignInAsync(browser, "mfa@example.com")).Is<SignInStep.MfaCode>().ResendAt);

        Assert.Equal(AccountErrorKind.ChallengeExpired, (await SendAsync(host, browser)).Error?.Kind);
    }

    private static System.Text.Json.Nodes.JsonObject Enabled() => new() { ["Enabled"] = true };

    private static async Task<Browser> WaitingAsync(AccountHost host)
    {
        var browser = new Browser();
        (await host.SignInAsync(browser, Sms)).Is<SignInStep.MfaCode>();
        host.Clock.Advance(TimeSpan.FromSeconds(30));
        return browser;
    }

    private static Task<AccountResult<SignInStep>> SendAsync(AccountHost host, Browser browser, string? password = null) =>
        host.VisitAsync(browser, (account, token) => account.NewCodes.SendNewCodeAsync(password, token));
}
