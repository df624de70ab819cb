using AccountPortal.LocalPool;
using AccountPortal.LocalPool.Pools;
using AccountPortal.Tests.Unit.LocalPool;
using OtpNet;

namespace AccountPortal.Tests.Unit.Services;

/// <summary>What a user does, one method each.</summary>
internal static class AccountHostExtensions
{
    public const string Password = "Demo-Passw0rd!";
    public const string TotpSecret = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";

    /// <summary>Replaces the demo pool with the test's own, without the demo users.</summary>
    public static void UsePool(
        this LocalPoolOptions options, Func<PoolDefinition, PoolDefinition>? pool = null,
        Func<ClientDefinition, ClientDefinition>? client = null)
    {
        var demo = DemoPool.Definition;
        options.DemoPool = false;
        options.Pools.Add((pool?.Invoke(demo) ?? demo) with { Clients = [client?.Invoke(demo.Clients[0]) ?? demo.Clients[0]] });
    }

    /// <summary>Signs a user up and confirms it.</summary>
    public static async Task SignedUpAsync(
        this AccountHost host, string username, string password = Password, Dictionary<string, string>? attributes = null)
    {
        var browser = new Browser();
        (await host.SignUpAsync(browser, username, password, attributes)).Is<SignInStep.ConfirmAccount>();
        var code = await host.CodeSentToAsync(attributes?.GetValueOrDefault("email") ?? username);

        // In another browser, where confirming does not sign in.
        (await host.ConfirmAsync(new Browser(), username, code)).Is<SignInStep.ReadyToSignIn>();
    }

    public static Task<AccountResult<SignInStep>> SignInAsync(
        this AccountHost host, Browser browser, string username, string password = Password, string? returnUrl = null) =>
        host.VisitAsync(browser, (account, token) => account.SignIn.SignInAsync(username, password, returnUrl, token));

    public static async Task<Browser> SignedInAsync(this AccountHost host, string username, string password = Password)
    {
        var browser = new Browser();
        (await host.SignInAsync(browser, username, password)).Is<SignInStep.Completed>();
        return browser;
    }

    public static Task<AccountResult<SignInStep>> SignUpAsync(
        this AccountHost host, Browser browser, string username, string password = Password,
        Dictionary<string, string>? attributes = null) =>
        host.VisitAsync(
            browser, (account, token) => account.SignUp.SignUpAsync(new SignUpForm(username, password, attributes ?? []), token));

    public static Task<AccountResult<SignInStep>> ConfirmAsync(this AccountHost host, Browser browser, string username, string code) =>
        host.VisitAsync(browser, (account, token) => account.SignUp.ConfirmSignUpAsync(username, code, token));

    public static Task<AccountResult<SignInStep>> AnswerCodeAsync(this AccountHost host, Browser browser, string code) =>
        host.VisitAsync(browser, (account, token) => account.Challenges.AnswerMfaCodeAsync(code, token));

    public static Task<SignInStep?> PendingAsync(this AccountHost host, Browser browser) =>
        host.VisitAsync(browser, (account, token) => account.PendingSignIn.GetPendingStepAsync(token));

    public static Task<string> CodeSentToAsync(this AccountHost host, string address) => host.Pool.CodeSentToAsync(address);

    public static string Totp(this AccountHost host, string secret = TotpSecret) =>
        new Totp(Base32Encoding.ToBytes(secret)).ComputeTotp(host.Clock.GetUtcNow().UtcDateTime);

    /// <summary>The step, which must be of this kind.</summary>
    public static T Is<T>(this AccountResult<SignInStep> result)
        where T : SignInStep
    {
        Assert.True(result.Succeeded, $"Refused: {result.Error}");
        return Assert.IsType<T>(result.Value);
    }
}
