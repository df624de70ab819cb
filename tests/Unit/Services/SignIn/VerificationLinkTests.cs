using AccountPortal.Tests.Unit.LocalPool;

namespace AccountPortal.Tests.Unit.Services.SignIn;

/// <summary>Links to the pages that verify an email address or a phone number.</summary>
public sealed class VerificationLinkTests
{
    private const string Jo = "jo@example.com";

    [Fact]
    public async Task A_code_waits_for_whoever_is_signed_in_and_is_used_once()
    {
        await using var host = await AccountHost.StartAsync();
        var browser = await SignedInAsync(host);
        var code = await SendAsync(host, browser);

        Assert.Null(await KeepAsync(host, browser, code.Insert(3, " ")));

        Assert.True(await HasCodeAsync(host, browser, "email"));
        Assert.False(await HasCodeAsync(host, browser, "phone_number"));
        Assert.Null(await ConfirmAsync(host, browser));
        Assert.False(await HasCodeAsync(host, browser, "email"));
        Assert.Equal(AccountErrorKind.CodeMismatch, (await ConfirmAsync(host, browser))?.Kind);
    }

    [Fact]
    public async Task Who_is_signed_out_finds_it_after_signing_in()
    {
        await using var host = await AccountHost.StartAsync();
        var first = await SignedInAsync(host);
        var code = await SendAsync(host, first);
        var browser = new Browser();

        var key = await KeepAsync(host, browser, code);

        Assert.NotNull(key);
        (await host.SignInAsync(browser, Jo)).Is<SignInStep.Completed>();
        await AdoptAsync(host, browser, key);
        Assert.True(await HasCodeAsync(host, browser, "email"));
        Assert.Null(await ConfirmAsync(host, browser));
    }

    [Fact]
    public async Task What_cannot_be_a_code_is_dropped()
    {
        await using var host = await AccountHost.StartAsync();
        var browser = await SignedInAsync(host);

        Assert.Null(await KeepAsync(host, browser, "<script>"));

        Assert.False(await HasCodeAsync(host, browser, "email"));
    }

    [Fact]
    public async Task A_code_does_not_wait_for_ever()
    {
        await using var host = await AccountHost.StartAsync();
        var browser = await SignedInAsync(host);
        await KeepAsync(host, browser, "123456");

        host.Clock.Advance(VerificationLinks.Lifetime);

        Assert.False(await HasCodeAsync(host, browser, "email"));
    }

    private static async Task<Browser> SignedInAsync(AccountHost host)
    {
        await host.Pool.CreateUserAsync("+12025550143", attributes: [("email", Jo)]);
        return await host.SignedInAsync("+12025550143");
    }

    private static async Task<string> SendAsync(AccountHost host, Browser browser)
    {
        Assert.True((await host.VisitAsync(browser, (account, token) => account.Contact.SendAttributeCodeAsync("email", token))).Succeeded);
        return await host.CodeSentToAsync(Jo);
    }

    private static Task<string?> KeepAsync(AccountHost host, Browser browser, string code) =>
        host.UseAsync<VerificationLinks, string?>(browser, (links, token) => links.KeepAsync("email", code, token));

    private static Task<bool> AdoptAsync(AccountHost host, Browser browser, string key) =>
        host.UseAsync<VerificationLinks, bool>(browser, async (links, token) =>
        {
            await links.AdoptAsync(key, token);
            return true;
        });

    private static Task<bool> HasCodeAsync(AccountHost host, Browser browser, string attribute) =>
        host.UseAsync<IVerificationLinks, bool>(browser, (links, token) => links.HasCodeAsync(attribute, token));

    private static Task<AccountError?> ConfirmAsync(AccountHost host, Browser browser) =>
        host.UseAsync<ICognitoAccountService, AccountError?>(
            browser, (account, token) => account.Contact.ConfirmAttributeAsync("email", "", token));
}
