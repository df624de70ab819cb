namespace AccountPortal.Tests.Unit.Services.Password;

public sealed class PasswordChangeTests
{
    private const string NewPassword = "New-Passw0rd!";

    [Fact]
    public async Task The_password_is_changed_and_the_other_sessions_end()
    {
        await using var host = await AccountHost.StartAsync();
        var browser = await host.SignedInAsync("demo@example.com");

        Assert.Null(await ChangeAsync(host, browser, AccountHostExtensions.Password));

        Assert.Equal(["others: PasswordChanged"], browser.Ended);
        (await host.SignInAsync(new Browser(), "demo@example.com", NewPassword)).Is<SignInStep.Completed>();
    }

    [Theory]
    [InlineData("Wrong-Passw0rd!", NewPassword, AccountErrorKind.WrongPassword)]
    [InlineData("", NewPassword, AccountErrorKind.WrongPassword)]
    [InlineData(AccountHostExtensions.Password, "weak", AccountErrorKind.PasswordPolicy)]
    public async Task A_wrong_or_weak_password_changes_nothing_and_keeps_the_session(string current, string proposed, AccountErrorKind kind)
    {
        await using var host = await AccountHost.StartAsync();
        var browser = await host.SignedInAsync("demo@example.com");

        Assert.Equal(kind, (await ChangeAsync(host, browser, current, proposed))?.Kind);

        Assert.Empty(browser.Ended);
        Assert.NotNull(browser.Tokens);
        (await host.SignInAsync(new Browser(), "demo@example.com")).Is<SignInStep.Completed>();
    }

    [Fact]
    public async Task A_dead_token_is_not_taken_for_a_wrong_password()
    {
        await using var host = await AccountHost.StartAsync();
        var (here, there) = (await host.SignedInAsync("demo@example.com"), await host.SignedInAsync("demo@example.com"));
        await host.VisitAsync(here, (account, token) => account.SessionControl.SignOutEverywhereAsync(token));

        await Assert.ThrowsAsync<SessionEndedException>(() => ChangeAsync(host, there, AccountHostExtensions.Password));
    }

    private static Task<AccountError?> ChangeAsync(AccountHost host, Browser browser, string current, string proposed = NewPassword) =>
        host.VisitAsync(browser, (account, token) => account.Password.ChangePasswordAsync(current, proposed, token));
}
