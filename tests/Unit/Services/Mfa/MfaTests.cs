using AccountPortal.LocalPool.Pools;

namespace AccountPortal.Tests.Unit.Services.Mfa;

public sealed class MfaTests
{
    [Fact]
    public async Task An_authenticator_app_is_set_up_and_asked_for_from_then_on()
    {
        await using var host = await AccountHost.StartAsync();
        var browser = await host.SignedInAsync("demo@example.com");

        var setup = (await host.VisitAsync(browser, (account, token) => account.Mfa.BeginAuthenticatorSetupAsync(token))).Value!;
        Assert.Equal(
            $"otpauth://totp/AccountPortal:demo%40example.com?secret={setup.SecretKey}&issuer=AccountPortal", setup.ProvisioningUri);
        Assert.Equal(AccountErrorKind.AuthenticatorCodeMismatch, (await CompleteAsync(host, browser, "000000"))?.Kind);
        Assert.Equal(AccountErrorKind.AuthenticatorCodeMismatch, (await CompleteAsync(host, browser, "no code"))?.Kind);
        Assert.Null(await CompleteAsync(host, browser, host.Totp(setup.SecretKey)));

        var state = await ReadAsync(host, browser);
        Assert.Equal((true, MfaMethod.AuthenticatorApp), (state.IsOn(MfaMethod.AuthenticatorApp), state.Preferred));
        Assert.Equal("My phone", (await host.SignInAsync(new Browser(), "demo@example.com")).Is<SignInStep.MfaCode>().DeviceName);
    }

    [Fact]
    public async Task With_text_messages_on_a_new_authenticator_app_is_a_choice_until_one_is_preferred()
    {
        await using var host = await AccountHost.StartAsync();
        var browser = new Browser();
        await host.SignInAsync(browser, "sms@example.com");
        (await host.AnswerCodeAsync(browser, await host.CodeSentToAsync("+12025550100"))).Is<SignInStep.Completed>();
        var setup = (await host.VisitAsync(browser, (account, token) => account.Mfa.BeginAuthenticatorSetupAsync(token))).Value!;
        Assert.Null(await CompleteAsync(host, browser, host.Totp(setup.SecretKey)));
        Assert.Equal(MfaMethod.Sms, (await ReadAsync(host, browser)).Preferred);

        Assert.Null(await SetAsync(host, browser, new MfaChange(Preferred: MfaMethod.AuthenticatorApp)));
        var state = await ReadAsync(host, browser);
        Assert.Equal((2, MfaMethod.AuthenticatorApp), (state.Enabled.Count, state.Preferred));

        Assert.Null(await SetAsync(host, browser, new MfaChange(AuthenticatorApp: false)));
        state = await ReadAsync(host, browser);
        Assert.Equal([MfaMethod.Sms], state.Enabled);
        Assert.Null(state.Preferred);
    }

    [Fact]
    public async Task The_last_one_can_be_turned_off_where_the_pool_does_not_insist()
    {
        await using var host = await AccountHost.StartAsync();
        var browser = new Browser();
        await host.SignInAsync(browser, "mfa@example.com");
        await host.AnswerCodeAsync(browser, host.Totp());

        Assert.Null(await SetAsync(host, browser, new MfaChange(AuthenticatorApp: false)));

        Assert.Empty((await ReadAsync(host, browser)).Enabled);
    }

    [Fact]
    public async Task A_second_step_that_is_not_set_up_cannot_be_turned_on()
    {
        await using var host = await AccountHost.StartAsync();
        var browser = await host.SignedInAsync("demo@example.com");

        Assert.Equal(AccountErrorKind.MfaUnavailable, (await SetAsync(host, browser, new MfaChange(AuthenticatorApp: true)))?.Kind);
        Assert.Equal(AccountErrorKind.MfaUnavailable, (await SetAsync(host, browser, new MfaChange(Sms: true)))?.Kind);
    }

    [Fact]
    public async Task A_pool_that_insists_has_it_set_up_on_the_way_in_and_does_not_let_it_be_turned_off()
    {
        await using var host = await AccountHost.StartAsync(options => options.UsePool(pool => pool with
        {
            Mfa = MfaConfiguration.On,
            SmsMfa = false,
            EmailMfa = false,
            AllowedFirstAuthFactors = ["PASSWORD"],
        }));
        await host.SignedUpAsync("jo@example.com");
        var browser = new Browser();

        var step = (await host.SignInAsync(browser, "jo@example.com", returnUrl: "/account/mfa")).Is<SignInStep.MfaSetup>();
        Assert.Equal([MfaMethod.AuthenticatorApp], step.Options);
        var setup = await AuthenticatorAsync(host, browser);
        Assert.Equal(setup, await AuthenticatorAsync(host, browser));
        await host.RestartAsync();
        Assert.Equal(setup, await AuthenticatorAsync(host, browser));

        Assert.Equal(AccountErrorKind.AuthenticatorCodeMismatch, (await SetUpAsync(host, browser, "000000")).Error?.Kind);
        var completed = (await SetUpAsync(host, browser, host.Totp(setup.SecretKey))).Is<SignInStep.Completed>();
        Assert.Equal("/account/mfa", completed.ReturnUrl);

        Assert.Equal(AccountErrorKind.LastFactorRequired, (await SetAsync(host, browser, new MfaChange(AuthenticatorApp: false)))?.Kind);
    }

    private static async Task<AuthenticatorSetup> AuthenticatorAsync(AccountHost host, Browser browser) =>
        (await host.VisitAsync(browser, (account, token) => account.MfaSetup.GetSignInAuthenticatorAsync(token))).Value!;

    private static Task<AccountResult<SignInStep>> SetUpAsync(AccountHost host, Browser browser, string code) =>
        host.VisitAsync(browser, (account, token) => account.MfaSetup.AnswerMfaSetupAsync(code, deviceName: null, token));

    private static Task<AccountError?> CompleteAsync(AccountHost host, Browser browser, string code) =>
        host.VisitAsync(browser, (account, token) => account.Mfa.CompleteAuthenticatorSetupAsync(code, " My phone ", token));

    private static Task<AccountError?> SetAsync(AccountHost host, Browser browser, MfaChange change) =>
        host.VisitAsync(browser, (account, token) => account.Mfa.SetMfaAsync(change, token));

    private static async Task<MfaState> ReadAsync(AccountHost host, Browser browser) =>
        (await host.VisitAsync(browser, (account, token) => account.Mfa.GetMfaAsync(token))).Value!;
}
