namespace AccountPortal.Tests.Unit.Services.Privacy;

/// <summary>An anonymous visitor cannot tell existing accounts from unknown ones, whatever the pool reveals.</summary>
public sealed class EnumerationGuardTests
{
    private const string Known = "known@example.com";
    private const string Unconfirmed = "maybe@example.com";
    private const string Missing = "never@example.com";
    private static readonly string[] Everyone = [Known, Unconfirmed, Missing];

    public static TheoryData<bool, string> Pools() => new()
    {
        { true, "USER_SRP_AUTH" }, { false, "USER_SRP_AUTH" }, { true, "USER_PASSWORD_AUTH" }, { false, "USER_PASSWORD_AUTH" },
    };

    [Theory]
    [MemberData(nameof(Pools))]
    public async Task Nobody_can_tell_who_has_an_account(bool prevents, string flow)
    {
        await using var host = await AccountHost.StartAsync(
            options => options.UsePool(client: client => client with { PreventUserExistenceErrors = prevents }),
            new() { ["AuthFlow"] = flow });
        await host.SignedUpAsync(Known);
        (await host.SignUpAsync(new Browser(), Unconfirmed)).Is<SignInStep.ConfirmAccount>();
        host.Clock.Advance(TimeSpan.FromMinutes(1));

        await SameForEveryoneAsync(host, (account, name, token) => account.SignIn.SignInAsync(name, "Wrong-Passw0rd!", null, token));
        await SameForEveryoneAsync(host, (account, name, token) => account.SignIn.SignInAsync(name, "", null, token));
        await SameForEveryoneAsync(host, (account, name, token) => account.PasswordReset.StartPasswordResetAsync(name, token));
        await SameForEveryoneAsync(
            host, (account, name, token) => account.PasswordReset.ResetPasswordAsync(name, "000000", "New-Passw0rd!", token));
        await SameForEveryoneAsync(host, (account, name, token) => account.PasswordReset.ResetPasswordAsync(name, "000000", "weak", token));
        await SameForEveryoneAsync(host, (account, name, token) => account.SignUp.ResendSignUpCodeAsync(name, token));
        await SameForEveryoneAsync(host, (account, name, token) => account.SignUp.ConfirmSignUpAsync(name, "000000", token));
        await SameForEveryoneAsync(host, (account, name, token) => account.SignUp.SignUpAsync(Form(name), token));
        await SameForEveryoneAsync(host, (account, name, token) => account.SignUp.ConfirmSignUpAsync(name, "000000", token));
    }

    [Fact]
    public async Task Used_up_attempts_are_not_told_either()
    {
        await using var host = await AccountHost.StartAsync();
        for (var attempt = 0; attempt < 7; attempt++)
        {
            Assert.Equal(
                new AccountError(AccountErrorKind.SignInFailed),
                (await host.SignInAsync(new Browser(), "demo@example.com", "Wrong-Passw0rd!")).Error);
        }

        Assert.Equal(new AccountError(AccountErrorKind.SignInFailed), (await host.SignInAsync(new Browser(), "demo@example.com")).Error);
    }

    private static SignUpForm Form(string name) => new(name, AccountHostExtensions.Password, new Dictionary<string, string>());

    private static async Task SameForEveryoneAsync(
        AccountHost host, Func<ICognitoAccountService, string, CancellationToken, Task<AccountResult<SignInStep>>> act)
    {
        var answers = new List<string>();
        foreach (var name in Everyone)
        {
            var browser = new Browser();
            var result = await host.VisitAsync(browser, (account, token) => act(account, name, token));
            var shown = result.Succeeded ? result.Value.ToString() : result.Error.ToString();
            answers.Add($"{shown} {browser.PendingFor} {browser.Read()?.Length}".Replace(name, "the name", StringComparison.Ordinal)
                .Replace(Masking.Mask(name)!, "the mask", StringComparison.Ordinal));
        }

        Assert.Single(answers.Distinct(StringComparer.Ordinal));
    }
}
