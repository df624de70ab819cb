namespace AccountPortal.Tests.Unit.Services.AccountAccess;

/// <summary>The last sign-in method stays, whatever the page says.</summary>
public sealed class LockOutGuardTests
{
    private const string Number = "+12025550142";
    private const string Address = "ada@example.com";

    [Fact]
    public async Task The_number_that_alone_lets_somebody_in_stays()
    {
        await using var host = await StartAsync();
        var browser = await host.SignedInWithoutPasswordAsync(Number);

        Assert.Equal(AccountErrorKind.WouldLockOut, (await RemovePhoneAsync(host, browser))?.Kind);
        Assert.Equal(Number, (await ProfileAsync(host, browser))["phone_number"]);
    }

    [Fact]
    public async Task The_address_that_alone_lets_somebody_in_stays()
    {
        await using var host = await StartAsync();
        var browser = await host.SignedInWithoutPasswordAsync(Address);

        Assert.Equal(AccountErrorKind.WouldLockOut, (await RemoveEmailAsync(host, browser))?.Kind);
        Assert.Equal(Address, (await ProfileAsync(host, browser))["email"]);
    }

    [Fact]
    public async Task Of_an_address_and_a_number_that_are_removed_at_one_instant_one_stays()
    {
        await using var host = await StartAsync();
        var browser = await host.SignedInWithoutPasswordAsync(Address);
        Assert.True((await host.VisitAsync(browser, (account, token) => account.Contact.ChangePhoneNumberAsync(Number, token))).Succeeded);
        var code = await host.CodeSentToAsync(Number);
        Assert.Null(await host.VisitAsync(browser, (account, token) => account.Contact.ConfirmAttributeAsync("phone_number", code, token)));

        var refusals = await Task.WhenAll(RemoveEmailAsync(host, browser), RemovePhoneAsync(host, browser));

        Assert.Equal(AccountErrorKind.WouldLockOut, Assert.Single(refusals.OfType<AccountError>()).Kind);
        var profile = await ProfileAsync(host, browser);
        Assert.Single(new[] { profile["email"], profile["phone_number"] }.OfType<string>());
    }

    private static Task<AccountHost> StartAsync() => AccountHost.StartAsync(
        options => options.UsePool(pool => pool with
        {
            AutoVerifiedAttributes = ["email", "phone_number"],
            Schema = [.. pool.Schema.Select(attribute => attribute with { Required = false })],
        }),
        new() { ["AuthFlow"] = "USER_AUTH" });

    private static async Task<AccountError?> RemovePhoneAsync(AccountHost host, Browser browser) =>
        (await host.VisitAsync(browser, (account, token) => account.Contact.ChangePhoneNumberAsync(null, token))).Error;

    private static async Task<AccountError?> RemoveEmailAsync(AccountHost host, Browser browser) =>
        (await host.VisitAsync(browser, (account, token) => account.Profile.EditProfileAsync(
            new Dictionary<string, string?> { ["email"] = null }, token))).Error;

    private static async Task<UserProfile> ProfileAsync(AccountHost host, Browser browser) =>
        (await host.VisitAsync(browser, (account, token) => account.UserReader.GetProfileAsync(token))).Value!;
}
