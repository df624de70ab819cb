using Microsoft.Extensions.DependencyInjection;

namespace AccountPortal.Tests.Unit.Services.RecoveryCodes;

/// <summary>Recovery codes for a lost MFA method, from their creation to the reset, against the local pool.</summary>
[Trait("Speed", "Slow")]
public sealed class RecoveryCodeTests
{
    private const string Person = "mfa@example.com";

    [Fact]
    public async Task A_code_resets_the_second_step_ends_the_sessions_and_leads_to_a_new_one()
    {
        await using var host = await StartAsync();
        var codes = await MadeAsync(host);
        var other = new Browser();
        await host.SignInAsync(other, Person);

        var step = await RedeemAsync(host, other, codes[3].ToUpperInvariant().Replace("-", " ", StringComparison.Ordinal));

        Assert.Equal(Person, step.Is<SignInStep.ReadyToSignIn>().Identifier);
        Assert.Contains(other.Ended, ended => ended.EndsWith("SecondStepReset", StringComparison.Ordinal));
        var again = (await host.SignInAsync(other, Person)).Is<SignInStep.Completed>();
        Assert.Equal("/account/mfa?setUp=true", again.ReturnUrl);
        var factors = await host.UseAsync<IAccessReader, AccountResult<AccessFactors>>(other, (reader, token) => reader.ReadAsync(token));
        Assert.Equal(9, factors.Value!.RecoveryCodesLeft);
    }

    [Fact]
    public async Task A_code_works_once_even_when_it_comes_many_times_at_once()
    {
        await using var host = await StartAsync();
        var codes = await MadeAsync(host);
        var browsers = Enumerable.Range(0, 4).Select(_ => new Browser()).ToList();
        foreach (var browser in browsers)
        {
            await host.SignInAsync(browser, Person);
        }

        var answers = await Task.WhenAll(browsers.Select(browser => RedeemAsync(host, browser, codes[0])));

        Assert.Single(answers, answer => answer.Succeeded);
    }

    [Fact]
    public async Task Wrong_codes_are_refused_and_after_five_all_are_for_a_while()
    {
        await using var host = await StartAsync();
        var codes = await MadeAsync(host);
        var browser = new Browser();
        await host.SignInAsync(browser, Person);

        for (var attempt = 0; attempt < 5; attempt++)
        {
            Assert.Equal(AccountErrorKind.RecoveryCodeMismatch, (await RedeemAsync(host, browser, "00000-00000")).Error!.Kind);
        }

        Assert.Equal(AccountErrorKind.LimitExceeded, (await RedeemAsync(host, browser, codes[0])).Error!.Kind);
        host.Clock.Advance(TimeSpan.FromHours(1));
        await host.SignInAsync(browser, Person);
        Assert.True((await RedeemAsync(host, browser, codes[0])).Succeeded);
    }

    [Fact]
    public async Task New_codes_make_the_old_ones_worthless()
    {
        await using var host = await StartAsync();
        var old = await MadeAsync(host);
        host.Clock.Advance(TimeSpan.FromMinutes(1));
        await MadeAsync(host);
        var browser = new Browser();
        await host.SignInAsync(browser, Person);

        Assert.Equal(AccountErrorKind.RecoveryCodeMismatch, (await RedeemAsync(host, browser, old[0])).Error!.Kind);
    }

    [Fact]
    public async Task Nobody_gets_to_use_one_before_the_password()
    {
        await using var host = await StartAsync();
        var codes = await MadeAsync(host);

        Assert.Equal(AccountErrorKind.ChallengeExpired, (await RedeemAsync(host, new Browser(), codes[0])).Error!.Kind);
    }

    [Fact]
    public async Task Making_them_needs_a_recent_proof()
    {
        await using var host = await StartAsync();
        var browser = await SignedInAsync(host);
        browser.Proven = false;

        var made = await host.UseAsync<IRecoveryCodes, AccountResult<IReadOnlyList<string>>>(
            browser, (codes, token) => codes.MakeAsync(token));

        Assert.Equal(AccountErrorKind.ReauthenticationRequired, made.Error!.Kind);
    }

    [Fact]
    public async Task They_are_off_until_the_operator_turns_them_on()
    {
        await using var host = await AccountHost.StartAsync();
        var browser = await SignedInAsync(host);

        var made = await host.UseAsync<IRecoveryCodes, AccountResult<IReadOnlyList<string>>>(
            browser, (codes, token) => codes.MakeAsync(token));

        Assert.Equal(AccountErrorKind.NotOffered, made.Error!.Kind);
    }

    private static Task<AccountHost> StartAsync() =>
        AccountHost.StartAsync(change: services => services.Configure<RecoveryCodeOptions>(options => options.Enabled = true));

    private static async Task<Browser> SignedInAsync(AccountHost host)
    {
        var browser = new Browser();
        await host.SignInAsync(browser, Person);
        (await host.AnswerCodeAsync(browser, host.Totp())).Is<SignInStep.Completed>();
        return browser;
    }

    private static async Task<IReadOnlyList<string>> MadeAsync(AccountHost host)
    {
        var browser = await SignedInAsync(host);
        var made = await host.UseAsync<IRecoveryCodes, AccountResult<IReadOnlyList<string>>>(
            browser, (codes, token) => codes.MakeAsync(token));
        Assert.Equal(10, made.Value!.Distinct().Count());
        return made.Value!;
    }

    private static Task<AccountResult<SignInStep>> RedeemAsync(AccountHost host, Browser browser, string code) =>
        host.UseAsync<IRecoveryCodes, AccountResult<SignInStep>>(browser, (codes, token) => codes.RedeemAsync(code, token));
}
