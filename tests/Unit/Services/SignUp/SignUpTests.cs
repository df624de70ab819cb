namespace AccountPortal.Tests.Unit.Services.SignUp;

public sealed class SignUpTests
{
    private const string Email = "jo@example.com";

    [Fact]
    public async Task Somebody_signs_up_confirms_with_the_code_and_signs_in()
    {
        await using var host = await AccountHost.StartAsync(
            options => options.UsePool(client: client => client with { AuthFlows = [.. client.AuthFlows.Except(["ALLOW_USER_AUTH"])] }));
        var browser = new Browser();

        var waiting = (await host.SignUpAsync(browser, Email, attributes: new() { ["given_name"] = "Jo" })).Is<SignInStep.ConfirmAccount>();
        Assert.Equal(
            (Email, "j***@e***", host.Clock.GetUtcNow().AddSeconds(30)), (waiting.Identifier, waiting.Destination, waiting.ResendAt));
        Assert.Equal(waiting, await host.PendingAsync(browser));

        Assert.Equal(AccountErrorKind.CodeMismatch, (await host.ConfirmAsync(browser, Email, "000000")).Error?.Kind);
        var code = await host.CodeSentToAsync(Email);
        var ready = (await host.ConfirmAsync(browser, Email, $"{code[..3]} {code[3..]}")).Is<SignInStep.ReadyToSignIn>();
        Assert.Equal(Email, ready.Identifier);
        Assert.Equal(ready, await host.PendingAsync(browser));

        (await host.SignInAsync(browser, Email)).Is<SignInStep.Completed>();
    }

    [Fact]
    public async Task A_code_is_sent_again_only_after_half_a_minute()
    {
        await using var host = await AccountHost.StartAsync();
        var browser = new Browser();
        await host.SignUpAsync(browser, Email);
        var first = await host.CodeSentToAsync(Email);

        host.Clock.Advance(TimeSpan.FromSeconds(10));
        var tooSoon = (await ResendAsync(host, browser)).Error;
        Assert.Equal((AccountErrorKind.ResendTooSoon, TimeSpan.FromSeconds(20)), (tooSoon?.Kind, tooSoon?.RetryAfter));

        // Another browser learns nothing, and sends nothing either.
        (await ResendAsync(host, new Browser())).Is<SignInStep.ConfirmAccount>();
        Assert.Equal(first, await host.CodeSentToAsync(Email));

        host.Clock.Advance(TimeSpan.FromSeconds(20));
        var again = (await ResendAsync(host, browser)).Is<SignInStep.ConfirmAccount>();
        Assert.Equal(("j***@e***", host.Clock.GetUtcNow().AddSeconds(30)), (again.Destination, again.ResendAt));
        (await host.ConfirmAsync(browser, Email, await host.CodeSentToAsync(Email))).Is<SignInStep.Completed>();
    }

    [Fact]
    public async Task Whoever_no_code_can_reach_is_told_so_after_the_right_password_alone()
    {
        await using var host = await AccountHost.StartAsync(
            options => options.UsePool(pool => pool with { AutoVerifiedAttributes = [], VerifyBeforeUpdate = [] }));
        (await host.SignUpAsync(new Browser(), "jo@example.com")).Is<SignInStep.ConfirmAccount>();
        host.Clock.Advance(TimeSpan.FromSeconds(31));

        Assert.Equal(AccountErrorKind.ConfirmationUnavailable, (await host.SignInAsync(new Browser(), "jo@example.com")).Error?.Kind);
        Assert.Equal(
            AccountErrorKind.SignInFailed, (await host.SignInAsync(new Browser(), "jo@example.com", "Wrong-Passw0rd!")).Error?.Kind);
        (await host.VisitAsync(new Browser(), (account, token) => account.SignUp.ResendSignUpCodeAsync("jo@example.com", token)))
            .Is<SignInStep.ConfirmAccount>();
    }

    [Fact]
    public async Task Who_signs_in_unconfirmed_lands_in_the_confirmation_with_a_new_code()
    {
        await using var host = await AccountHost.StartAsync();
        await host.SignUpAsync(new Browser(), Email);
        host.Clock.Advance(TimeSpan.FromMinutes(1));
        var browser = new Browser();

        Assert.Equal(AccountErrorKind.SignInFailed, (await host.SignInAsync(browser, Email, "Wrong-Passw0rd!")).Error?.Kind);
        var step = (await host.SignInAsync(browser, Email, returnUrl: "/account/phone")).Is<SignInStep.ConfirmAccount>();
        Assert.Equal((Email, "j***@e***"), (step.Identifier, step.Destination));

        (await host.ConfirmAsync(browser, Email, await host.CodeSentToAsync(Email))).Is<SignInStep.ReadyToSignIn>();
        Assert.Equal("/account/phone", (await host.SignInAsync(browser, Email)).Is<SignInStep.Completed>().ReturnUrl);
    }

    [Fact]
    public async Task Where_the_pool_confirms_by_itself_nothing_is_left_but_to_sign_in()
    {
        await using var host = await AccountHost.StartAsync(options => options.UsePool(pool => pool with { AutoConfirmUsers = true }));

        (await host.SignUpAsync(new Browser(), Email)).Is<SignInStep.ReadyToSignIn>();
    }

    [Fact]
    public async Task A_user_name_that_is_taken_is_told_where_people_have_user_names()
    {
        await using var host = await AccountHost.StartAsync(options => options.UsePool(pool => pool with { UsernameAttributes = [] }));
        var attributes = new Dictionary<string, string> { ["email"] = Email };
        await host.SignedUpAsync("jo", attributes: attributes);

        Assert.Equal(AccountErrorKind.UsernameTaken, (await host.SignUpAsync(new Browser(), "jo", attributes: attributes)).Error?.Kind);
    }

    [Theory]
    [InlineData("jo@example.com", "short", null, null, AccountErrorKind.PasswordPolicy, null)]
    [InlineData("jo", "Demo-Passw0rd!", null, null, AccountErrorKind.InvalidInput, "username")]
    [InlineData("jo@example.com", "Demo-Passw0rd!", "birthdate", "yesterday", AccountErrorKind.InvalidInput, "birthdate")]
    [InlineData("jo@example.com", "Demo-Passw0rd!", "birthdate", "2990-04-23", AccountErrorKind.InvalidInput, "birthdate")]
    [InlineData("jo@example.com", "Demo-Passw0rd!", "website", "example.com", AccountErrorKind.InvalidInput, "website")]
    [InlineData("jo@example.com", "Demo-Passw0rd!", "phone_number", "12", AccountErrorKind.InvalidInput, "phone_number")]
    [InlineData("jo@example.com", "Demo-Passw0rd!", "custom:loyalty", "99", AccountErrorKind.AttributeNotWritable, "custom:loyalty")]
    [InlineData("jo@example.com", "Demo-Passw0rd!", "email_verified", "true", AccountErrorKind.AttributeNotWritable, "email_verified")]
    public async Task A_mistake_is_told_before_the_pool_is_asked(
        string username, string password, string? attribute, string? value, AccountErrorKind kind, string? concerned)
    {
        await using var host = await AccountHost.StartAsync();
        Dictionary<string, string> attributes = attribute is null ? [] : new() { [attribute] = value! };

        var error = (await host.SignUpAsync(new Browser(), username, password, attributes)).Error;

        Assert.Equal((kind, concerned, null), (error?.Kind, error?.Attribute, error?.Code));
    }

    [Theory]
    [InlineData(true, "username")]
    [InlineData(false, "email")]
    public async Task An_email_address_that_is_too_long_for_the_pool_is_told_before_the_pool_is_asked(bool isUsername, string concerned)
    {
        await using var host = await AccountHost.StartAsync(options => options.UsePool(pool => pool with
        {
            Schema = [new() { Name = "email", MaxLength = 16 }],
            UsernameAttributes = isUsername ? ["email"] : [],
        }));
        const string address = "somebody@example.com";

        var error = isUsername
            ? (await host.SignUpAsync(new Browser(), address)).Error
            : (await host.SignUpAsync(new Browser(), "jo", attributes: new() { ["email"] = address })).Error;

        Assert.Equal((AccountErrorKind.InvalidInput, concerned, null), (error?.Kind, error?.Attribute, error?.Code));
    }

    [Fact]
    public async Task A_closed_pool_says_so()
    {
        await using var host = await AccountHost.StartAsync(
            options => options.UsePool(pool => pool with { AllowAdminCreateUserOnly = true }));

        Assert.Equal(AccountErrorKind.SignUpClosed, (await host.SignUpAsync(new Browser(), Email)).Error?.Kind);
    }

    private static Task<AccountResult<SignInStep>> ResendAsync(AccountHost host, Browser browser) =>
        host.VisitAsync(browser, (account, token) => account.SignUp.ResendSignUpCodeAsync(Email, token));
}
