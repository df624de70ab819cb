namespace AccountPortal.Tests.Unit.Services.SignIn;

/// <summary>Where the sign-up code counts as a first factor, confirming also signs in.</summary>
public sealed class SignUpEntryTests
{
    private const string Jo = "jo@example.com";

    [Theory]
    [InlineData(null)]
    [InlineData("s3cret")]
    public async Task Confirming_signs_in_at_once(string? secret)
    {
        await using var host = await StartAsync(secret, "PASSWORD", "EMAIL_OTP");
        var browser = new Browser();
        (await host.SignUpAsync(browser, Jo)).Is<SignInStep.ConfirmAccount>();

        (await host.ConfirmAsync(browser, Jo, await host.CodeSentToAsync(Jo))).Is<SignInStep.Completed>();

        Assert.Equal(Jo, browser.SignedInBy);
        Assert.Null(await host.PendingAsync(browser));
    }

    [Fact]
    public async Task A_code_that_was_asked_for_again_signs_in_too()
    {
        await using var host = await StartAsync(null, "PASSWORD", "EMAIL_OTP");
        var browser = new Browser();
        (await host.SignUpAsync(browser, Jo)).Is<SignInStep.ConfirmAccount>();
        host.Clock.Advance(TimeSpan.FromSeconds(30));
        (await host.VisitAsync(browser, (account, token) => account.SignUp.ResendSignUpCodeAsync(Jo, token)))
            .Is<SignInStep.ConfirmAccount>();

        (await host.ConfirmAsync(browser, Jo, await host.CodeSentToAsync(Jo))).Is<SignInStep.Completed>();
    }

    [Fact]
    public async Task Another_browser_confirms_and_signs_in_by_itself()
    {
        await using var host = await StartAsync(null, "PASSWORD", "EMAIL_OTP");
        (await host.SignUpAsync(new Browser(), Jo)).Is<SignInStep.ConfirmAccount>();

        var browser = new Browser();
        Assert.Equal(Jo, (await host.ConfirmAsync(browser, Jo, await host.CodeSentToAsync(Jo))).Is<SignInStep.ReadyToSignIn>().Identifier);
        Assert.Null(browser.SignedInBy);
    }

    [Fact]
    public async Task Who_takes_longer_than_the_session_signs_in_by_themselves()
    {
        await using var host = await StartAsync(null, "PASSWORD", "EMAIL_OTP");
        var browser = new Browser();
        (await host.SignUpAsync(browser, Jo)).Is<SignInStep.ConfirmAccount>();
        host.Clock.Advance(TimeSpan.FromMinutes(4));

        (await host.ConfirmAsync(browser, Jo, await host.CodeSentToAsync(Jo))).Is<SignInStep.ReadyToSignIn>();
    }

    [Fact]
    public async Task Where_the_pool_wants_the_password_first_it_is_asked_for()
    {
        await using var host = await StartAsync(null, "PASSWORD");
        var browser = new Browser();
        (await host.SignUpAsync(browser, Jo)).Is<SignInStep.ConfirmAccount>();

        (await host.ConfirmAsync(browser, Jo, await host.CodeSentToAsync(Jo))).Is<SignInStep.ReadyToSignIn>();
        (await host.SignInAsync(browser, Jo)).Is<SignInStep.Completed>();
    }

    private static Task<AccountHost> StartAsync(string? secret, params string[] factors) => AccountHost.StartAsync(
        options => options.UsePool(
            pool => pool with { AllowedFirstAuthFactors = factors },
            client => client with { Secret = secret, AuthFlows = [.. client.AuthFlows, "ALLOW_USER_AUTH"] }),
        secret is null ? null : new() { ["ClientSecret"] = secret });
}
