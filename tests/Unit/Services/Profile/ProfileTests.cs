using AccountPortal.LocalPool.Pools;

namespace AccountPortal.Tests.Unit.Services.Profile;

public sealed class ProfileTests
{
    [Fact]
    public async Task The_profile_shows_what_the_pool_knows()
    {
        await using var host = await AccountHost.StartAsync();

        var profile = await ReadAsync(host, await host.SignedInAsync("demo@example.com"));

        Assert.Equal("Dana Demo", profile.DisplayName);
        Assert.True(profile.IsVerified("email"));
        Assert.Empty(profile.Mfa.Enabled);
    }

    [Fact]
    public async Task Values_are_changed_and_an_emptied_one_is_removed()
    {
        await using var host = await AccountHost.StartAsync();
        var browser = await host.SignedInAsync("demo@example.com");

        var sent = await EditAsync(host, browser, new() { ["nickname"] = " Dee ", ["custom:department"] = "Sales", ["given_name"] = "" });

        Assert.Empty(sent.Value!);
        var profile = await ReadAsync(host, browser);
        Assert.Equal(("Dee", "Sales", null), (profile["nickname"], profile["custom:department"], profile["given_name"]));
    }

    [Theory]
    [InlineData("phone_number", "+12025550100", AccountErrorKind.PhoneNumberElsewhere)]
    [InlineData("custom:loyalty", "5", AccountErrorKind.AttributeNotWritable)]
    [InlineData("sub", "me", AccountErrorKind.AttributeNotWritable)]
    [InlineData("sub", null, AccountErrorKind.AttributeNotWritable)]
    [InlineData("birthdate", "1.1.2000", AccountErrorKind.InvalidInput)]
    [InlineData("birthdate", "2990-04-23", AccountErrorKind.InvalidInput)]
    [InlineData("email", "not an address", AccountErrorKind.InvalidInput)]
    [InlineData("website", "example.com", AccountErrorKind.InvalidInput)]
    [InlineData("profile", "ftp://example.com/jo", AccountErrorKind.InvalidInput)]
    [InlineData("picture", "javascript:alert(1)", AccountErrorKind.InvalidInput)]
    public async Task A_value_that_cannot_be_written_is_refused_by_name(string attribute, string? value, AccountErrorKind kind)
    {
        await using var host = await AccountHost.StartAsync();
        var browser = await host.SignedInAsync("demo@example.com");

        var error = (await EditAsync(host, browser, new() { [attribute] = value })).Error;

        Assert.Equal((kind, attribute), (error?.Kind, error?.Attribute));
    }

    [Theory]
    [InlineData("website", "http://example.com/a?b=c#d")]
    [InlineData("birthdate", "2000-02-29")]
    public async Task A_value_that_fits_goes_to_the_pool_as_it_is(string attribute, string value)
    {
        await using var host = await AccountHost.StartAsync();
        var browser = await host.SignedInAsync("demo@example.com");

        Assert.True((await EditAsync(host, browser, new() { [attribute] = value })).Succeeded);

        Assert.Equal(value, (await ReadAsync(host, browser))[attribute]);
    }

    [Theory]
    [InlineData("email", "somebody@example.com")]
    [InlineData("custom:size", "1,0")]
    [InlineData("custom:size", "101")]
    public async Task A_value_outside_the_pools_limits_is_refused_before_the_pool_is_asked(string attribute, string value)
    {
        await using var host = await AccountHost.StartAsync(options => options.UsePool(Limited, Writing("custom:size")));
        await host.SignedUpAsync("jo@example.com");

        var error = (await EditAsync(host, await host.SignedInAsync("jo@example.com"), new() { [attribute] = value })).Error;

        Assert.Equal((AccountErrorKind.InvalidInput, attribute, null), (error?.Kind, error?.Attribute, error?.Code));
    }

    [Fact]
    public async Task A_moment_goes_to_the_pool_in_universal_time()
    {
        await using var host = await AccountHost.StartAsync(options => options.UsePool(Limited, Writing("custom:since")));
        await host.SignedUpAsync("jo@example.com");
        var browser = await host.SignedInAsync("jo@example.com");

        Assert.True((await EditAsync(host, browser, new() { ["custom:since"] = "2026-03-04T10:30+02:00" })).Succeeded);

        Assert.Equal("2026-03-04T08:30:00Z", (await ReadAsync(host, browser))["custom:since"]);
    }

    [Fact]
    public async Task A_new_email_address_counts_once_its_code_is_entered()
    {
        await using var host = await AccountHost.StartAsync();
        var browser = await host.SignedInAsync("demo@example.com");

        var sent = await EditAsync(host, browser, new() { ["email"] = "dana@example.com" });
        Assert.Equal([new CodeDelivery("email", "d***@e***", host.Clock.GetUtcNow().AddSeconds(30))], sent.Value!);
        Assert.Equal("demo@example.com", (await ReadAsync(host, browser))["email"]);

        Assert.Equal(AccountErrorKind.CodeMismatch, (await ConfirmAsync(host, browser, "email", "000000"))?.Kind);
        Assert.Null(await ConfirmAsync(host, browser, "email", await host.CodeSentToAsync("dana@example.com")));
        Assert.Equal("dana@example.com", (await ReadAsync(host, browser))["email"]);
    }

    [Fact]
    public async Task A_code_for_an_address_is_sent_again_only_after_half_a_minute()
    {
        await using var host = await AccountHost.StartAsync();
        var browser = await host.SignedInAsync("demo@example.com");

        Assert.Equal("d***@e***", (await SendAsync()).Value?.Destination);
        Assert.Equal(
            (AccountErrorKind.ResendTooSoon, TimeSpan.FromSeconds(30)),
            ((await SendAsync()).Error?.Kind, (await SendAsync()).Error?.RetryAfter));
        host.Clock.Advance(TimeSpan.FromSeconds(30));
        Assert.True((await SendAsync()).Succeeded);

        Task<AccountResult<CodeDelivery>> SendAsync() =>
            host.VisitAsync(browser, (account, token) => account.Contact.SendAttributeCodeAsync("email", token));
    }

    [Fact]
    public async Task A_phone_number_is_changed_verified_and_removed_which_turns_its_codes_off()
    {
        await using var host = await AccountHost.StartAsync();
        var browser = await host.SignedInAsync("demo@example.com");

        Assert.Equal(AccountErrorKind.InvalidInput, (await PhoneAsync(host, browser, "12")).Error?.Kind);
        var sent = await PhoneAsync(host, browser, "+1 (202) 555-0123");
        Assert.Equal("+*******0123", Assert.Single(sent.Value!).Destination);
        Assert.Null(await ConfirmAsync(host, browser, "phone_number", await host.CodeSentToAsync("+12025550123")));
        Assert.True((await ReadAsync(host, browser)).IsVerified("phone_number"));
        Assert.Null(await host.VisitAsync(browser, (account, token) => account.Mfa.SetMfaAsync(new MfaChange(Sms: true), token)));

        Assert.Empty((await PhoneAsync(host, browser, null)).Value!);
        var profile = await ReadAsync(host, browser);
        Assert.Null(profile["phone_number"]);
        Assert.False(profile.Mfa.IsOn(MfaMethod.Sms));
    }

    [Fact]
    public async Task A_token_that_the_pool_revoked_ends_the_session()
    {
        await using var host = await AccountHost.StartAsync();
        var (here, there) = (await host.SignedInAsync("demo@example.com"), await host.SignedInAsync("demo@example.com"));

        Assert.Null(await host.VisitAsync(here, (account, token) => account.SessionControl.SignOutEverywhereAsync(token)));

        Assert.Equal(["all: SignedOutEverywhere"], here.Ended);
        var ended = await Assert.ThrowsAsync<SessionEndedException>(() => ReadAsync(host, there));
        Assert.Equal(SessionEndReason.Revoked, ended.Reason);
        await Assert.ThrowsAsync<SessionEndedException>(() => EditAsync(host, there, new() { ["nickname"] = "Dee" }));
    }

    [Fact]
    public async Task Signing_out_ends_this_session_alone()
    {
        await using var host = await AccountHost.StartAsync();
        var browser = await host.SignedInAsync("demo@example.com");

        await host.VisitAsync(browser, async (account, token) =>
        {
            await account.SessionControl.SignOutAsync(token);
            return true;
        });

        Assert.Equal(["this: SignedOut"], browser.Ended);
    }

    [Fact]
    public async Task Renewing_tells_when_the_new_tokens_run_out()
    {
        await using var host = await AccountHost.StartAsync();
        var browser = await host.SignedInAsync("demo@example.com");

        Assert.True((await host.VisitAsync(browser, (account, token) => account.SessionControl.RefreshSessionAsync(token))).Succeeded);
    }

    private static PoolDefinition Limited(PoolDefinition pool) => pool with
    {
        Schema =
        [
            new() { Name = "email", MaxLength = 16 },
            new() { Name = "custom:size", Type = AttributeType.Number, MaxValue = 100 },
            new() { Name = "custom:since", Type = AttributeType.DateTime },
        ],
    };

    private static Func<ClientDefinition, ClientDefinition> Writing(string attribute) => client => client with
    {
        ReadAttributes = ["email", attribute],
        WriteAttributes = ["email", attribute],
    };

    private static async Task<UserProfile> ReadAsync(AccountHost host, Browser browser) =>
        (await host.VisitAsync(browser, (account, token) => account.UserReader.GetProfileAsync(token))).Value!;

    private static Task<AccountResult<IReadOnlyList<CodeDelivery>>> EditAsync(
        AccountHost host, Browser browser, Dictionary<string, string?> attributes) =>
        host.VisitAsync(browser, (account, token) => account.Profile.EditProfileAsync(attributes, token));

    private static Task<AccountResult<IReadOnlyList<CodeDelivery>>> PhoneAsync(AccountHost host, Browser browser, string? number) =>
        host.VisitAsync(browser, (account, token) => account.Contact.ChangePhoneNumberAsync(number, token));

    private static Task<AccountError?> ConfirmAsync(AccountHost host, Browser browser, string attribute, string code) =>
        host.VisitAsync(browser, (account, token) => account.Contact.ConfirmAttributeAsync(attribute, code, token));
}
