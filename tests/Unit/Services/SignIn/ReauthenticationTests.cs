namespace AccountPortal.Tests.Unit.Services.SignIn;

/// <summary>Sensitive changes require reauthentication: a sign-in of the same user in the same session.</summary>
[Trait("Speed", "Slow")]
public sealed class ReauthenticationTests
{
    private const string Password = "Demo-Passw0rd!";

    public static TheoryData<string, Func<ICognitoAccountService, CancellationToken, Task<AccountError?>>> WhatMatters => new()
    {
        { "password", (account, token) => account.Password.ChangePasswordAsync(Password, "Other-Passw0rd!", token) },
        { "second step", (account, token) => account.Mfa.SetMfaAsync(new MfaChange(Sms: false), token) },
        { "authenticator app", async (account, token) => (await account.Mfa.BeginAuthenticatorSetupAsync(token)).Error },
        {
            "email",
            async (account, token) =>
                (await account.Profile.EditProfileAsync(new Dictionary<string, string?> { ["email"] = "other@example.com" }, token)).Error
        },
        { "phone", async (account, token) => (await account.Contact.ChangePhoneNumberAsync("+12025550199", token)).Error },
        { "removal of the phone", async (account, token) => (await account.Contact.ChangePhoneNumberAsync(null, token)).Error },
    };

    [Theory]
    [MemberData(nameof(WhatMatters))]
    public async Task What_matters_is_refused_without_a_recent_proof(
        string what, Func<ICognitoAccountService, CancellationToken, Task<AccountError?>> act)
    {
        await using var host = await AccountHost.StartAsync();
        var browser = await host.SignedInAsync("demo@example.com");
        browser.Proven = false;

        var refusal = await host.VisitAsync<object>(browser, async (account, token) => await act(account, token) ?? (object)"done");

        Assert.True(refusal is AccountError { Kind: AccountErrorKind.ReauthenticationRequired }, what);
    }

    [Fact]
    public async Task The_right_password_proves_it_and_begins_no_second_session()
    {
        await using var host = await AccountHost.StartAsync();
        var browser = await host.SignedInAsync("demo@example.com");
        browser.Proven = false;
        var tokens = browser.Tokens;

        var result = await host.VisitAsync(
            browser, (account, token) => account.SignIn.ReauthenticateAsync(Password, "/account/password", token));

        var completed = Assert.IsType<SignInStep.Completed>(result.Value);
        Assert.True(completed.Reauthenticates);
        Assert.Equal("/account/password", completed.ReturnUrl);
        Assert.Equal(1, browser.Confirmations);
        Assert.Same(tokens, browser.Tokens);
        Assert.Null(await host.VisitAsync<string?>(
            browser,
            async (account, token) => (await account.Password.ChangePasswordAsync(Password, "Other-Passw0rd!", token))?.Kind.ToString()));
    }

    [Fact]
    public async Task A_proof_that_waited_too_long_starts_again_and_goes_where_it_was_going()
    {
        await using var host = await AccountHost.StartAsync();
        var browser = new Browser();
        (await host.SignInAsync(browser, "mfa@example.com")).Is<SignInStep.MfaCode>();
        (await host.AnswerCodeAsync(browser, host.Totp())).Is<SignInStep.Completed>();
        (await host.VisitAsync(browser, (account, token) => account.SignIn.ReauthenticateAsync(Password, "/account/password", token)))
            .Is<SignInStep.MfaCode>();
        host.Clock.Advance(TimeSpan.FromMinutes(4));
        Assert.True(Assert.IsType<SignInStep.ReadyToSignIn>(await host.PendingAsync(browser)).TimeIsOver);

        (await host.VisitAsync(browser, (account, token) => account.SignIn.ReauthenticateAsync(Password, null, token)))
            .Is<SignInStep.MfaCode>();

        Assert.Equal("/account/password", (await host.AnswerCodeAsync(browser, host.Totp())).Is<SignInStep.Completed>().ReturnUrl);
    }

    [Fact]
    public async Task A_wrong_password_proves_nothing()
    {
        await using var host = await AccountHost.StartAsync();
        var browser = await host.SignedInAsync("demo@example.com");
        browser.Proven = false;

        var result = await host.VisitAsync(browser, (account, token) => account.SignIn.ReauthenticateAsync("Wrong-Passw0rd!", null, token));

        Assert.Equal(AccountErrorKind.WrongPassword, result.Error!.Kind);
        Assert.Equal(0, browser.Confirmations);
    }

    [Fact]
    public async Task The_second_step_belongs_to_the_proof()
    {
        await using var host = await AccountHost.StartAsync();
        var browser = new Browser();
        await host.SignInAsync(browser, "mfa@example.com");
        (await host.AnswerCodeAsync(browser, host.Totp())).Is<SignInStep.Completed>();
        browser.Proven = false;

        var step = await host.VisitAsync(browser, (account, token) => account.SignIn.ReauthenticateAsync(Password, "/account/mfa", token));

        Assert.True(Assert.IsType<SignInStep.MfaCode>(step.Value).Reauthenticates);
        Assert.Equal(0, browser.Confirmations);
        host.Clock.Advance(TimeSpan.FromSeconds(30));
        (await host.AnswerCodeAsync(browser, host.Totp())).Is<SignInStep.Completed>();
        Assert.Equal(1, browser.Confirmations);
    }

    [Fact]
    public async Task A_proof_that_took_too_long_starts_again_as_a_proof()
    {
        await using var host = await AccountHost.StartAsync();
        var browser = new Browser();
        await host.SignInAsync(browser, "mfa@example.com");
        (await host.AnswerCodeAsync(browser, host.Totp())).Is<SignInStep.Completed>();
        await host.VisitAsync(browser, (account, token) => account.SignIn.ReauthenticateAsync(Password, "/account/mfa", token));

        host.Clock.Advance(TimeSpan.FromMinutes(3));

        Assert.True(Assert.IsType<SignInStep.ReadyToSignIn>(await host.PendingAsync(browser)).Reauthenticates);
    }
}
