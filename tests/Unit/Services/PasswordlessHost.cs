using AccountPortal.Tests.Unit.LocalPool;
using static AccountPortal.Tests.Unit.LocalPool.FlowClientExtensions;
using static AccountPortal.Tests.Unit.LocalPool.PoolClientExtensions;

namespace AccountPortal.Tests.Unit.Services;

/// <summary>Users without a password.</summary>
internal static class PasswordlessHost
{
    private const string Client = "account-portal";

    /// <summary>
    /// Signs a user up without a password, and in by a code; the user name is an email address or a phone number.
    /// </summary>
    public static async Task<Browser> SignedInWithoutPasswordAsync(this AccountHost host, string name)
    {
        var byPhone = name.StartsWith('+');
        var challenge = byPhone ? "SMS_OTP" : "EMAIL_OTP";
        var signUp = PoolClientExtensions.SignUp(name, attributes: [(byPhone ? "phone_number" : "email", name)]);
        signUp.Remove("Password");
        await host.Pool.CallAsync("SignUp", signUp);
        await host.Pool.CallAsync("ConfirmSignUp", Confirm(name, await host.CodeSentToAsync(name)));
        var begun = await host.Pool.CallAsync("InitiateAuth", Choose(name, Client, ("PREFERRED_CHALLENGE", challenge)));
        var answer = await host.Pool.RespondAsync(begun, name, Client, (challenge + "_CODE", await host.CodeSentToAsync(name)));
        var tokens = answer["AuthenticationResult"]!;
        var browser = new Browser();
        await browser.BeginAsync(
            new IssuedTokens((string)tokens["AccessToken"]!, (string)tokens["IdToken"]!, (string)tokens["RefreshToken"]!), name,
            TestContext.Current.CancellationToken);
        return browser;
    }
}
