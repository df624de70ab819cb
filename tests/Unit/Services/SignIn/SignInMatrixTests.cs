using AccountPortal.LocalPool.Mfa;
using static AccountPortal.Tests.Unit.Services.SignIn.SignInMatrixFixture;
using PoolMfaMode = AccountPortal.LocalPool.Pools.MfaConfiguration;

namespace AccountPortal.Tests.Unit.Services.SignIn;

/// <summary>
/// Every MFA mode of the pool with every MFA method and first factor of the user, in every flow, with and without a
/// client secret: each ends signed in, by exactly the required steps.
/// </summary>
[Trait("Speed", "Slow")]
public sealed class SignInMatrixTests(SignInMatrixFixture fixture) : IClassFixture<SignInMatrixFixture>
{
    private static readonly Dictionary<string, string[]> secondSteps = new()
    {
        ["none"] = [],
        ["sms"] = [MfaSettings.Sms],
        ["app"] = [MfaSettings.Totp],
        ["email"] = [MfaSettings.Email],
        ["all"] = [MfaSettings.Sms, MfaSettings.Totp, MfaSettings.Email],
    };

    public static TheoryData<PoolMfaMode, string, FirstFactor, string, bool> Combinations()
    {
        var rows = new TheoryData<PoolMfaMode, string, FirstFactor, string, bool>();
        foreach (var mode in Enum.GetValues<PoolMfaMode>())
        {
            foreach (var has in secondSteps.Keys)
            {
                foreach (var (flow, first) in Beginnings())
                {
                    rows.Add(mode, has, first, flow, false);
                    rows.Add(mode, has, first, flow, true);
                }
            }
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Combinations))]
    public async Task Every_way_in_ends_signed_in(PoolMfaMode mode, string has, FirstFactor first, string flow, bool secret)
    {
        var walker = await fixture.WalkerAsync(mode, flow, secret);
        await walker.HaveAsync(secondSteps[has]);

        Assert.Equal(Expected(mode, has, first, flow), await WalkAsync(walker, first));
    }

    private static IEnumerable<(string Flow, FirstFactor First)> Beginnings() =>
        new[] { CognitoOptions.UserSrpAuth, CognitoOptions.UserPasswordAuth }.Select(flow => (flow, FirstFactor.Password))
            .Concat(Enum.GetValues<FirstFactor>().Select(first => (CognitoOptions.UserAuth, first)));

    // The rules, written independently of the code under test.
    private static string Expected(PoolMfaMode mode, string has, FirstFactor first, string flow)
    {
        var second = (mode, has) switch
        {
            (PoolMfaMode.Off, _) or (PoolMfaMode.Optional, "none") => "",
            (_, "none") => "MfaSetup ",
            (_, "sms") => "MfaCode:Sms ",
            (_, "app") => "MfaCode:AuthenticatorApp ",
            (_, "email") => "MfaCode:Email ",
            _ => "ChooseMfa MfaCode:AuthenticatorApp ",
        };
        if (flow != CognitoOptions.UserAuth || mode == PoolMfaMode.On)
        {
            return second + "Completed";
        }

        // A user with MFA begins with the password: neither a code nor a passkey replaces both.
        return second.Length > 0 ? $"Password {second}Completed" : first switch
        {
            FirstFactor.Password => "ChooseFactor Password Completed",
            FirstFactor.Passkey => "ChooseFactor Passkey Completed",
            _ => $"ChooseFactor OneTimeCode:{first} Completed",
        };
    }

    private static async Task<string> WalkAsync(Walker walker, FirstFactor first)
    {
        const int MostSteps = 8;
        var (host, browser) = (walker.Host, new Browser());
        var opening = await host.VisitAsync(browser, async (account, token) => await account.SignInPrompts.GetSignInPromptAsync(token));
        var answer = opening.AsksPassword ? await host.SignInAsync(browser, Name) : await host.BeginAsync(browser, Name);
        var trail = new List<string>();
        while (answer.Succeeded && trail.Count < MostSteps)
        {
            trail.Add(NameOf(answer.Value));
            if (answer.Value is SignInStep.Completed)
            {
                return string.Join(' ', trail);
            }

            answer = await GoOnAsync(walker, browser, answer.Value, first);
        }

        return string.Join(' ', [.. trail, "refused: " + answer.Error?.Kind]);
    }

    private static Task<AccountResult<SignInStep>> GoOnAsync(Walker walker, Browser browser, SignInStep step, FirstFactor first) =>
        step switch
        {
            SignInStep.ChooseFactor => walker.Host.ChooseAsync(browser, first),
            SignInStep.Password => walker.Host.AnswerPasswordAsync(browser),
            SignInStep.Passkey passkey => walker.Host.AnswerPasskeyAsync(browser, walker.Sign(passkey.OptionsJson)),
            SignInStep.OneTimeCode code => OneTimeCodeAsync(walker, browser, code),
            SignInStep.ChooseMfa => walker.Host.VisitAsync(
                browser, (account, token) => account.Challenges.ChooseMfaAsync(MfaMethod.AuthenticatorApp, token)),
            SignInStep.MfaCode code => CodeAsync(walker, browser, code),
            SignInStep.MfaSetup => SetUpAsync(walker, browser),
            _ => Task.FromResult<AccountResult<SignInStep>>(new AccountError(AccountErrorKind.Misconfigured)),
        };

    private static async Task<AccountResult<SignInStep>> OneTimeCodeAsync(Walker walker, Browser browser, SignInStep.OneTimeCode step) =>
        await walker.Host.AnswerOneTimeCodeAsync(
            browser, await walker.Host.CodeSentToAsync(step.Factor == FirstFactor.SmsCode ? Phone : Email));

    private static async Task<AccountResult<SignInStep>> CodeAsync(Walker walker, Browser browser, SignInStep.MfaCode step) =>
        await walker.Host.AnswerCodeAsync(browser, step.Method switch
        {
            MfaMethod.Sms => await walker.Host.CodeSentToAsync(Phone),
            MfaMethod.Email => await walker.Host.CodeSentToAsync(Email),
            _ => walker.Host.Totp(),
        });

    private static async Task<AccountResult<SignInStep>> SetUpAsync(Walker walker, Browser browser)
    {
        var setup = await walker.Host.VisitAsync(browser, (account, token) => account.MfaSetup.GetSignInAuthenticatorAsync(token));
        return await walker.Host.VisitAsync(
            browser, (account, token) => account.MfaSetup.AnswerMfaSetupAsync(walker.Host.Totp(setup.Value!.SecretKey), null, token));
    }

    private static string NameOf(SignInStep step) => step switch
    {
        SignInStep.MfaCode code => $"MfaCode:{code.Method}",
        SignInStep.OneTimeCode code => $"OneTimeCode:{code.Factor}",
        _ => step.GetType().Name,
    };
}
