using Amazon.CognitoIdentityProvider;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using static AccountPortal.Tests.Unit.Services.Devices.DeviceHost;

namespace AccountPortal.Tests.Unit.Services.Devices;

/// <summary>A remembered browser replaces MFA, and nothing else.</summary>
[Trait("Speed", "Slow")]
public sealed class DeviceSignInTests
{
    [Theory]
    [InlineData(CognitoOptions.UserSrpAuth, null)]
    [InlineData(CognitoOptions.UserSrpAuth, "s3cret")]
    [InlineData(CognitoOptions.UserPasswordAuth, null)]
    [InlineData(CognitoOptions.UserPasswordAuth, "s3cret")]
    [InlineData(CognitoOptions.UserAuth, null)]
    [InlineData(CognitoOptions.UserAuth, "s3cret")]
    public async Task A_remembered_browser_spares_the_second_step_and_another_one_does_not(string flow, string? secret)
    {
        await using var host = await StartAsync(flow: flow, secret: secret);
        var (browser, _) = await host.WithAppAsync(Ada);

        (await host.SignInAsync(browser, Ada)).Is<SignInStep.Completed>();

        (await host.SignInAsync(new Browser(), Ada)).Is<SignInStep.MfaCode>();
        Assert.Equal(TimeSpan.FromDays(400), browser.DeviceCookieFor);
    }

    [Fact]
    public async Task It_is_known_by_whichever_name_the_person_types()
    {
        await using var host = await StartAsync(pool: demo => demo with { UsernameAttributes = [], AliasAttributes = ["email"] });
        await host.SignedUpAsync("ada", attributes: new() { ["email"] = Ada });
        var browser = await host.SignedInAsync("ada");
        var setup = (await host.VisitAsync(browser, (account, token) => account.Mfa.BeginAuthenticatorSetupAsync(token))).Value!;
        await host.VisitAsync(
            browser, (account, token) => account.Mfa.CompleteAuthenticatorSetupAsync(host.Totp(setup.SecretKey), null, token));

        (await host.SignInAsync(browser, "ADA@example.com")).Is<SignInStep.Completed>();
        (await host.SignInAsync(browser, "ada")).Is<SignInStep.Completed>();
        Assert.Single(await host.DevicesAsync(browser));
    }

    [Fact]
    public async Task Where_the_pool_merely_keeps_track_the_second_step_stays_and_the_browser_stays_the_same_one()
    {
        await using var host = await StartAsync(spares: false);
        var (browser, app) = await host.WithAppAsync(Ada);

        var step = await host.SignInWithAppAsync(browser, Ada, app);

        Assert.False(step.AsksToRemember);
        Assert.Single(await host.DevicesAsync(browser));
    }

    [Fact]
    public async Task A_pool_without_memory_gives_the_browser_nothing_and_asks_nothing()
    {
        await using var host = await AccountHost.StartAsync();
        var browser = new Browser();

        var step = (await host.SignInAsync(browser, "demo@example.com")).Is<SignInStep.Completed>();

        Assert.False(step.AsksToRemember);
        Assert.Null(browser.DeviceCookie);
        Assert.False(await host.IsAskedAsync(browser));
    }

    [Fact]
    public async Task Two_people_use_one_browser_each_with_a_memory_of_their_own()
    {
        await using var host = await StartAsync();
        var (browser, _) = await host.WithAppAsync(Ada);
        var first = browser.DeviceCookie;
        await host.WithAppAsync(Bob, browser);
        Assert.NotEqual(first, browser.DeviceCookie);

        (await host.SignInAsync(browser, Ada)).Is<SignInStep.Completed>();
        (await host.SignInAsync(browser, Bob)).Is<SignInStep.Completed>();
        Assert.Single(await host.DevicesAsync(browser));
    }

    [Fact]
    public async Task A_stolen_cookie_is_worth_nothing_without_the_password_and_nothing_for_other_accounts()
    {
        await using var host = await StartAsync();
        var (browser, _) = await host.WithAppAsync(Ada);
        await host.WithAppAsync(Bob);
        var thief = WithCookieOf(browser);

        Assert.Equal(AccountErrorKind.SignInFailed, (await host.SignInAsync(thief, Ada, "Wrong-Passw0rd!")).Error?.Kind);
        (await host.SignInAsync(thief, Bob)).Is<SignInStep.MfaCode>();
        Assert.Null(thief.Tokens);
        (await host.SignInAsync(browser, Ada)).Is<SignInStep.Completed>();
    }

    [Fact]
    public async Task A_key_that_somebody_planted_in_the_browser_is_never_adopted()
    {
        await using var host = await StartAsync();
        var attacker = new Browser { DeviceCookie = "planted" };
        var (victim, _) = await host.WithAppAsync(Ada, WithCookieOf(attacker));

        Assert.NotEqual("planted", victim.DeviceCookie);
        (await host.SignInAsync(attacker, Ada)).Is<SignInStep.MfaCode>();
    }

    [Theory]
    [InlineData(CognitoOptions.UserSrpAuth)]
    [InlineData(CognitoOptions.UserPasswordAuth)]
    [InlineData(CognitoOptions.UserAuth)]
    public async Task A_browser_that_an_administrator_has_forgotten_is_asked_for_the_second_step_and_known_again_after_it(string flow)
    {
        await using var host = await StartAsync(flow: flow);
        var (browser, app) = await host.WithAppAsync(Ada);
        await host.ForgottenByAdministratorAsync(Ada);

        await host.SignInWithAppAsync(browser, Ada, app);

        Assert.Single(await host.DevicesAsync(browser));
        (await host.SignInAsync(browser, Ada)).Is<SignInStep.Completed>();
    }

    [Fact]
    public async Task One_that_was_forgotten_while_a_code_was_waited_for_starts_again_and_is_let_in_then()
    {
        await using var host = await StartAsync(spares: false);
        var (browser, app) = await host.WithAppAsync(Ada);
        await host.SignInAsync(browser, Ada);
        await host.ForgottenByAdministratorAsync(Ada);
        host.Clock.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal(AccountErrorKind.ChallengeExpired, (await host.AnswerCodeAsync(browser, host.Totp(app))).Error?.Kind);

        await host.SignInWithAppAsync(browser, Ada, app);
    }

    [Fact]
    public async Task A_secret_that_the_pool_does_not_take_leads_to_the_second_step()
    {
        await using var host = await StartAsync();
        var (browser, app) = await host.WithAppAsync(Ada);
        var (store, key, name) = (host.Get<DeviceStore>(), SessionKey.Hash(browser.DeviceCookie!), host.Get<IdentifierHasher>().Hash(Ada));
        store.Save(key, store.Find(key, name)! with { Password = "another" }, []);

        await host.SignInWithAppAsync(browser, Ada, app);

        (await host.SignInAsync(browser, Ada)).Is<SignInStep.Completed>();
    }

    [Fact]
    public async Task A_new_password_is_followed_by_the_proof_of_the_browser()
    {
        await using var host = await StartAsync();
        var (browser, _) = await host.WithAppAsync(Ada);
        var cancellation = TestContext.Current.CancellationToken;
        await host.Get<PoolAdministration>().TryAsync(
            cognito => cognito.AdminSetUserPasswordAsync(
                new() { UserPoolId = "local_demo", Username = Ada, Password = "Temp-Passw0rd!", Permanent = false }, cancellation),
            cancellation);

        (await host.SignInAsync(browser, Ada, "Temp-Passw0rd!")).Is<SignInStep.NewPassword>();
        var step = await host.VisitAsync(
            browser,
            (account, token) => account.Challenges.AnswerNewPasswordAsync("Other-Passw0rd!", new Dictionary<string, string>(), token));

        step.Is<SignInStep.Completed>();
    }

    [Fact]
    public async Task To_prove_again_who_one_is_takes_the_password_and_the_known_browser()
    {
        await using var host = await StartAsync();
        var (browser, _) = await host.WithAppAsync(Ada);
        browser.Proven = false;

        var wrong = await host.VisitAsync(browser, (account, token) => account.SignIn.ReauthenticateAsync("Wrong-Passw0rd!", null, token));
        var right = await host.VisitAsync(
            browser, (account, token) => account.SignIn.ReauthenticateAsync(AccountHostExtensions.Password, null, token));

        Assert.Equal(AccountErrorKind.WrongPassword, wrong.Error?.Kind);
        Assert.True(right.Is<SignInStep.Completed>().Reauthenticates);
        Assert.Single(await host.DevicesAsync(browser));
    }

    [Fact]
    public async Task The_session_is_renewed_as_the_browser_that_it_began_in()
    {
        await using var host = await StartAsync(secret: "s3cret");
        await host.SignedUpAsync(Ada);
        var browser = await host.SignedInAsync(Ada);
        var pool = new PoolTokens(
            new Lazy<IAmazonCognitoIdentityProvider>(host.Get<IAmazonCognitoIdentityProvider>), host.Get<IOptions<CognitoOptions>>(),
            host.Clock, NullLogger<PoolTokens>.Instance);
        var access = new JsonWebToken(browser.Tokens!.AccessToken);
        var token = TestContext.Current.CancellationToken;

        Assert.NotNull(await pool.RenewAsync(browser.Tokens.RefreshToken, access.Subject, ValidatedTokens.DeviceKeyOf(access), token));
        Assert.Null(await pool.RenewAsync(browser.Tokens.RefreshToken, access.Subject, null, token));
    }

    [Fact]
    public async Task The_ledger_has_a_line_for_a_browser_that_is_remembered_at_once()
    {
        await using var host = await StartAsync();
        await host.SignedUpAsync(Ada);
        var browser = await host.SignedInAsync(Ada);
        await host.SignInAsync(browser, Ada);

        Assert.Single(LedgerOf(host, browser), ActivityKind.DeviceRemembered);
    }

    private static IEnumerable<ActivityKind> LedgerOf(AccountHost host, Browser browser)
    {
        var subject = new JsonWebToken(browser.Tokens!.AccessToken).Subject;
        return host.Get<ActivityLedger>().Read([host.Get<IdentifierHasher>().Hash(subject)], before: null, 50).Select(entry => entry.Kind);
    }
}
