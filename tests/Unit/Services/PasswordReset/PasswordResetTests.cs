namespace AccountPortal.Tests.Unit.Services.PasswordReset;

public sealed class PasswordResetTests
{
    private const string Email = "mfa@example.com";
    private const string NewPassword = "New-Passw0rd!";

    [Fact]
    public async Task A_forgotten_password_is_replaced_and_the_persons_sessions_end()
    {
        await using var host = await AccountHost.StartAsync();
        var browser = new Browser();

        var step = (await ForgotAsync(host, browser)).Is<SignInStep.ResetPassword>();
        Assert.Equal((Email, false, host.Clock.GetUtcNow().AddSeconds(30)), (step.Identifier, step.Required, step.ResendAt));
        Assert.Equal(step, await host.PendingAsync(browser));
        var code = await host.CodeSentToAsync(Email);

        Assert.Equal(AccountErrorKind.PasswordPolicy, (await ResetAsync(host, browser, code, "weak")).Error?.Kind);
        Assert.Equal(AccountErrorKind.CodeMismatch, (await ResetAsync(host, browser, "000000")).Error?.Kind);
        (await ResetAsync(host, browser, code)).Is<SignInStep.ReadyToSignIn>();

        Assert.Equal([$"{Email}: PasswordChanged"], browser.Ended);
        Assert.Null(browser.Tokens);
        Assert.Equal(AccountErrorKind.SignInFailed, (await host.SignInAsync(browser, Email)).Error?.Kind);

        // A reset does not bypass MFA.
        (await host.SignInAsync(browser, Email, NewPassword)).Is<SignInStep.MfaCode>();
    }

    [Fact]
    public async Task A_code_works_once()
    {
        await using var host = await AccountHost.StartAsync();
        var browser = new Browser();
        await ForgotAsync(host, browser);
        var code = await host.CodeSentToAsync(Email);
        (await ResetAsync(host, browser, code)).Is<SignInStep.ReadyToSignIn>();

        Assert.Equal(AccountErrorKind.CodeMismatch, (await ResetAsync(host, browser, code)).Error?.Kind);
    }

    [Fact]
    public async Task A_new_code_can_be_asked_for_after_half_a_minute_and_from_another_browser_at_once()
    {
        await using var host = await AccountHost.StartAsync();
        var browser = new Browser();
        await ForgotAsync(host, browser);
        var first = await host.CodeSentToAsync(Email);

        Assert.Equal(AccountErrorKind.ResendTooSoon, (await ForgotAsync(host, browser)).Error?.Kind);
        (await ForgotAsync(host, new Browser())).Is<SignInStep.ResetPassword>();
        Assert.Equal(first, await host.CodeSentToAsync(Email));

        host.Clock.Advance(TimeSpan.FromSeconds(30));
        (await ForgotAsync(host, browser)).Is<SignInStep.ResetPassword>();
        (await ResetAsync(host, browser, await host.CodeSentToAsync(Email))).Is<SignInStep.ReadyToSignIn>();
    }

    [Fact]
    public async Task A_restart_between_the_steps_loses_nothing()
    {
        await using var host = await AccountHost.StartAsync();
        var browser = new Browser();
        var step = (await ForgotAsync(host, browser)).Is<SignInStep.ResetPassword>();

        await host.RestartAsync();

        Assert.Equal(step, await host.PendingAsync(browser));
        (await ResetAsync(host, browser, await host.CodeSentToAsync(Email))).Is<SignInStep.ReadyToSignIn>();
    }

    private static Task<AccountResult<SignInStep>> ForgotAsync(AccountHost host, Browser browser) =>
        host.VisitAsync(browser, (account, token) => account.PasswordReset.StartPasswordResetAsync(Email, token));

    private static Task<AccountResult<SignInStep>> ResetAsync(
        AccountHost host, Browser browser, string code, string password = NewPassword) =>
        host.VisitAsync(browser, (account, token) => account.PasswordReset.ResetPasswordAsync(Email, code, password, token));
}
