namespace AccountPortal.Tests.Unit.Services.SignIn;

public sealed class CodeLinksTests
{
    private const string Jo = "jo@example.com";

    [Fact]
    public async Task A_link_confirms_without_anything_typed()
    {
        await using var host = await AccountHost.StartAsync(
            options => options.UsePool(pool => pool with { UsernameAttributes = ["email"], AliasAttributes = [] }));
        await host.SignUpAsync(new Browser(), Jo);
        var code = await host.CodeSentToAsync(Jo);
        var browser = new Browser();

        await KeepAsync(host, browser, Jo, code);

        Assert.True(Assert.IsType<SignInStep.ConfirmAccount>(await host.PendingAsync(browser)).HasCode);
        (await host.ConfirmAsync(browser, Jo, "")).Is<SignInStep.ReadyToSignIn>();
    }

    [Fact]
    public async Task A_code_that_comes_alone_waits_for_the_name()
    {
        await using var host = await AccountHost.StartAsync();
        var browser = new Browser();

        await KeepAsync(host, browser, null, "123 456");

        var step = Assert.IsType<SignInStep.ConfirmAccount>(await host.PendingAsync(browser));
        Assert.Equal(("", true), (step.Identifier, step.HasCode));
    }

    [Fact]
    public async Task What_cannot_be_a_name_or_a_code_leaves_nothing()
    {
        await using var host = await AccountHost.StartAsync();
        var browser = new Browser();

        await KeepAsync(host, browser, "two words", "<script>");

        Assert.Null(await host.PendingAsync(browser));
    }

    private static Task<bool> KeepAsync(AccountHost host, Browser browser, string? identifier, string? code) =>
        host.VisitAsync(browser, async (account, token) =>
        {
            await account.CodeLinks.KeepConfirmationLinkAsync(identifier, code, token);
            return true;
        });
}
