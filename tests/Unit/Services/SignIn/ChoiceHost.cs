using AccountPortal.LocalPool.Pools;
using AccountPortal.Tests.Unit.LocalPool;

namespace AccountPortal.Tests.Unit.Services.SignIn;

/// <summary>The demo pool, or one like it, under USER_AUTH, and what a user does there, one method each.</summary>
internal static class ChoiceHost
{
    /// <summary>A user of every such pool, with a password and an email address.</summary>
    public const string Someone = "someone@example.com";

    public static async Task<AccountHost> StartAsync(
        Func<PoolDefinition, PoolDefinition>? pool = null, Func<ClientDefinition, ClientDefinition>? client = null, string? secret = null)
    {
        var host = await AccountHost.StartAsync(
            pool is null && client is null && secret is null
                ? null
                : options => options.UsePool(pool, definition => (client?.Invoke(definition) ?? definition) with { Secret = secret }),
            new() { ["AuthFlow"] = "USER_AUTH", ["ClientSecret"] = secret });
        await host.Pool.CreateUserAsync(Someone);
        return host;
    }

    public static Task<AccountResult<SignInStep>> BeginAsync(
        this AccountHost host, Browser browser, string username, string? returnUrl = null, FirstFactor? preferred = null) =>
        host.VisitAsync(browser, (account, token) => account.FirstFactors.BeginSignInAsync(username, preferred, returnUrl, token));

    public static Task<AccountResult<SignInStep>> ChooseAsync(this AccountHost host, Browser browser, FirstFactor factor) =>
        host.VisitAsync(browser, (account, token) => account.FirstFactors.ChooseFactorAsync(factor, token));

    public static Task<AccountResult<SignInStep>> ChooseOtherAsync(this AccountHost host, Browser browser) =>
        host.VisitAsync(browser, (account, token) => account.FirstFactors.ChooseOtherFactorAsync(token));

    public static Task<AccountResult<SignInStep>> AnswerPasswordAsync(
        this AccountHost host, Browser browser, string password = AccountHostExtensions.Password) =>
        host.VisitAsync(browser, (account, token) => account.FirstFactors.AnswerPasswordAsync(password, token));

    public static Task<AccountResult<SignInStep>> AnswerOneTimeCodeAsync(this AccountHost host, Browser browser, string code) =>
        host.VisitAsync(browser, (account, token) => account.FirstFactors.AnswerOneTimeCodeAsync(code, token));

    public static Task<AccountResult<SignInStep>> AnswerPasskeyAsync(this AccountHost host, Browser browser, string credential) =>
        host.VisitAsync(browser, (account, token) => account.PasskeySignIn.AnswerPasskeyAsync(credential, token));

    public static Task<AccountResult<SignInStep>> AnswerQuestionAsync(this AccountHost host, Browser browser, string answer) =>
        host.VisitAsync(browser, (account, token) => account.CustomChallenges.AnswerCustomChallengeAsync(answer, token));
}
