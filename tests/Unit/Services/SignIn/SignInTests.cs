namespace AccountPortal.Tests.Unit.Services.SignIn;

public sealed class SignInTests
{
    [Theory]
    [InlineData("USER_SRP_AUTH")]
    [InlineData("USER_PASSWORD_AUTH")]
    public async Task The_right_password_begins_a_session(string flow)
    {
        await using var host = await AccountHost.StartAsync(settings: new() { ["AuthFlow"] = flow });
        var browser = new Browser();

        var step = (await host.SignInAsync(browser, " demo@example.com ", returnUrl: "/account/profile")).Is<SignInStep.Completed>();

        Assert.Equal("/account/profile", step.ReturnUrl);
        Assert.Equal(host.Clock.GetUtcNow().AddHours(1), step.Expiry.AccessTokenExpiresAt, TimeSpan.FromSeconds(1));
        Assert.Equal("demo@example.com", browser.SignedInBy);
        Assert.Null(browser.Read());
    }

    [Theory]
    [InlineData("USER_SRP_AUTH")]
    [InlineData("USER_PASSWORD_AUTH")]
    public async Task An_app_client_with_a_secret_is_supported(string flow)
    {
        await using var host = await AccountHost.StartAsync(
            options => options.UsePool(client: client => client with { Secret = "s3cret" }),
            new() { ["AuthFlow"] = flow, ["ClientSecret"] = "s3cret" });
        await host.SignedUpAsync("jo@example.com");

        (await host.SignInAsync(new Browser(), "jo@example.com")).Is<SignInStep.Completed>();
    }

    [Fact]
    public async Task A_return_address_of_another_site_is_dropped()
    {
        await using var host = await AccountHost.StartAsync();

        var step = (await host.SignInAsync(new Browser(), "demo@example.com", returnUrl: "https://evil.example/"))
            .Is<SignInStep.Completed>();

        Assert.Null(step.ReturnUrl);
    }

    [Fact]
    public async Task The_code_of_an_authenticator_app_is_asked_for_and_can_be_mistyped()
    {
        await using var host = await AccountHost.StartAsync();
        var browser = new Browser();

        var step = (await host.SignInAsync(browser, "mfa@example.com", returnUrl: "/account/mfa")).Is<SignInStep.MfaCode>();
        Assert.Equal((MfaMethod.AuthenticatorApp, null), (step.Method, step.Destination));
        Assert.Equal(host.Clock.GetUtcNow().AddMinutes(3), step.ExpiresAt);

        Assert.Equal(AccountErrorKind.CodeMismatch, (await host.AnswerCodeAsync(browser, "000000")).Error?.Kind);
        Assert.Equal(AccountErrorKind.CodeMismatch, (await host.AnswerCodeAsync(browser, "none")).Error?.Kind);
        Assert.Equal(step, await host.PendingAsync(browser));

        var completed = (await host.AnswerCodeAsync(browser, host.Totp().Insert(3, " "))).Is<SignInStep.Completed>();
        Assert.Equal("/account/mfa", completed.ReturnUrl);
        Assert.Equal("mfa@example.com", browser.SignedInBy);
        Assert.Null(await host.PendingAsync(browser));
    }

    [Fact]
    public async Task An_authenticators_code_that_was_used_is_told_apart_from_a_wrong_one()
    {
        await using var host = await AccountHost.StartAsync();
        var (first, second) = (new Browser(), new Browser());
        (await host.SignInAsync(first, "mfa@example.com")).Is<SignInStep.MfaCode>();
        (await host.SignInAsync(second, "mfa@example.com")).Is<SignInStep.MfaCode>();
        var code = host.Totp();
        (await host.AnswerCodeAsync(first, code)).Is<SignInStep.Completed>();

        Assert.Equal(AccountErrorKind.CodeUsed, (await host.AnswerCodeAsync(second, code)).Error?.Kind);
        host.Clock.Advance(TimeSpan.FromSeconds(30));
        (await host.AnswerCodeAsync(second, host.Totp())).Is<SignInStep.Completed>();
    }

    [Fact]
    public async Task A_code_by_text_message_tells_where_it_went()
    {
        await using var host = await AccountHost.StartAsync();
        var browser = new Browser();

        var step = (await host.SignInAsync(browser, "sms@example.com")).Is<SignInStep.MfaCode>();

        Assert.Equal((MfaMethod.Sms, "+*******0100"), (step.Method, step.Destination));
        (await host.AnswerCodeAsync(browser, await host.CodeSentToAsync("+12025550100"))).Is<SignInStep.Completed>();
    }

    [Fact]
    public async Task A_person_who_was_invited_sets_a_new_password()
    {
        await using var host = await AccountHost.StartAsync();
        var browser = new Browser();
        (await host.SignInAsync(browser, "new@example.com", "Temp-Passw0rd!")).Is<SignInStep.NewPassword>();

        var weak = await host.VisitAsync(
            browser, (account, token) => account.Challenges.AnswerNewPasswordAsync("weak", new Dictionary<string, string>(), token));
        Assert.Equal(AccountErrorKind.PasswordPolicy, weak.Error?.Kind);

        var done =
            await host.VisitAsync(
                browser,
                (account, token) => account.Challenges.AnswerNewPasswordAsync("New-Passw0rd!", new Dictionary<string, string>(), token));
        done.Is<SignInStep.Completed>();
        (await host.SignInAsync(new Browser(), "new@example.com", "New-Passw0rd!")).Is<SignInStep.Completed>();
    }

    [Fact]
    public async Task A_step_that_took_too_long_has_to_be_started_again()
    {
        await using var host = await AccountHost.StartAsync();
        var browser = new Browser();
        (await host.SignInAsync(browser, "mfa@example.com")).Is<SignInStep.MfaCode>();

        host.Clock.Advance(TimeSpan.FromMinutes(3));

        Assert.Equal(new SignInStep.ReadyToSignIn("mfa@example.com") { TimeIsOver = true }, await host.PendingAsync(browser));
        Assert.Equal(AccountErrorKind.ChallengeExpired, (await host.AnswerCodeAsync(browser, host.Totp())).Error?.Kind);
        host.Clock.Advance(TimeSpan.FromMinutes(15));
        Assert.Null(await host.PendingAsync(browser));
    }

    [Fact]
    public async Task A_step_that_the_pool_has_given_up_starts_again_with_the_name()
    {
        await using var host = await AccountHost.StartAsync();
        var browser = new Browser();
        (await host.SignInAsync(browser, "mfa@example.com", returnUrl: "/account/mfa")).Is<SignInStep.MfaCode>();
        await host.Pool.CallAsync("AdminDisableUser", new() { ["UserPoolId"] = "local_demo", ["Username"] = "mfa@example.com" });

        Assert.Equal(AccountErrorKind.ChallengeExpired, (await host.AnswerCodeAsync(browser, host.Totp())).Error?.Kind);

        Assert.Equal(new SignInStep.ReadyToSignIn("mfa@example.com") { TimeIsOver = true }, await host.PendingAsync(browser));
    }

    [Fact]
    public async Task A_restart_between_the_steps_loses_nothing()
    {
        await using var host = await AccountHost.StartAsync();
        var browser = new Browser();
        var step = (await host.SignInAsync(browser, "mfa@example.com", returnUrl: "/account/mfa")).Is<SignInStep.MfaCode>();

        await host.RestartAsync();

        Assert.Equal(step, await host.PendingAsync(browser));
        Assert.Equal("/account/mfa", (await host.AnswerCodeAsync(browser, host.Totp())).Is<SignInStep.Completed>().ReturnUrl);
    }

    [Fact]
    public async Task Of_many_answers_at_once_exactly_one_begins_a_session()
    {
        await using var host = await AccountHost.StartAsync();
        var browser = new Browser();
        (await host.SignInAsync(browser, "mfa@example.com")).Is<SignInStep.MfaCode>();
        var key = browser.Read()!;
        var code = host.Totp();

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() =>
        {
            var tab = new Browser();
            tab.Plant(key);
            return host.AnswerCodeAsync(tab, code);
        })));

        Assert.Single(answers, answer => answer.Succeeded);
        Assert.All(
            answers.Where(answer => !answer.Succeeded), answer => Assert.Equal(AccountErrorKind.ChallengeExpired, answer.Error?.Kind));
    }

    [Fact]
    public async Task A_step_is_bound_to_the_browser_that_started_it()
    {
        await using var host = await AccountHost.StartAsync();
        (await host.SignInAsync(new Browser(), "mfa@example.com")).Is<SignInStep.MfaCode>();

        Assert.Equal(AccountErrorKind.ChallengeExpired, (await host.AnswerCodeAsync(new Browser(), host.Totp())).Error?.Kind);
    }

    [Fact]
    public async Task A_key_that_was_planted_is_never_adopted()
    {
        await using var host = await AccountHost.StartAsync();
        var browser = new Browser();
        browser.Plant("planted");

        (await host.SignInAsync(browser, "mfa@example.com")).Is<SignInStep.MfaCode>();

        Assert.NotEqual("planted", browser.Read());
        Assert.Equal(43, browser.Read()!.Length);
    }

    [Fact]
    public async Task Abandoning_forgets_the_step()
    {
        await using var host = await AccountHost.StartAsync();
        var browser = new Browser();
        (await host.SignInAsync(browser, "mfa@example.com")).Is<SignInStep.MfaCode>();

        await host.VisitAsync(browser, async (account, token) =>
        {
            await account.PendingSignIn.AbandonPendingAsync(token);
            return true;
        });

        Assert.Null(browser.Read());
    }

    [Fact]
    public async Task No_log_line_shows_who_it_was_or_what_was_typed()
    {
        await using var host = await AccountHost.StartAsync();
        var browser = new Browser();
        await host.SignInAsync(browser, "mfa@example.com", "Wrong-Passw0rd!");
        await host.SignInAsync(browser, "mfa@example.com");
        var code = host.Totp();
        await host.AnswerCodeAsync(browser, code);

        string[] secrets =
        [
            "mfa@example.com", "Wrong-Passw0rd!", AccountHostExtensions.Password, code, browser.Tokens!.AccessToken,
            browser.Tokens.RefreshToken,
        ];
        Assert.All(
            host.LogLines.Lines, line => Assert.DoesNotContain(secrets, secret => line.Text.Contains(secret, StringComparison.Ordinal)));
        Assert.Contains(host.LogLines.Lines, line => line.Event == "authn_login_success");
        Assert.Contains(host.LogLines.Lines, line => line.Event == "authn_login_fail");
    }
}
