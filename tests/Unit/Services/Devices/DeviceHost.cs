using AccountPortal.LocalPool.Pools;

namespace AccountPortal.Tests.Unit.Services.Devices;

/// <summary>What users do in a pool with device tracking, one method each.</summary>
internal static class DeviceHost
{
    public const string Ada = "ada@example.com";
    public const string Bob = "bob@example.com";

    /// <param name="asks">Whether the pool remembers only browsers that the user wants remembered.</param>
    /// <param name="spares">Whether a remembered browser replaces MFA.</param>
    public static Task<AccountHost> StartAsync(
        bool asks = false, bool spares = true, string flow = CognitoOptions.UserSrpAuth, string? secret = null,
        Func<PoolDefinition, PoolDefinition>? pool = null) =>
        AccountHost.StartAsync(
            options => options.UsePool(
                demo => (pool?.Invoke(demo) ?? demo) with
                {
                    // With codes allowed, confirming a sign-up also signs in, in another browser.
                    AllowedFirstAuthFactors = ["PASSWORD"],
                    DeviceConfiguration = new() { ChallengeRequiredOnNewDevice = spares, DeviceOnlyRememberedOnUserPrompt = asks },
                },
                client => client with { Secret = secret }),
            new() { ["AuthFlow"] = flow, ["ClientSecret"] = secret });

    /// <summary>Signs a user up and in, and sets up an authenticator app; returns the browser and the app's secret.</summary>
    public static async Task<(Browser Browser, string App)> WithAppAsync(this AccountHost host, string username, Browser? browser = null)
    {
        await host.SignedUpAsync(username);
        browser ??= new Browser();
        (await host.SignInAsync(browser, username)).Is<SignInStep.Completed>();
        var setup = (await host.VisitAsync(browser, (account, token) => account.Mfa.BeginAuthenticatorSetupAsync(token))).Value!;
        Assert.Null(await host.VisitAsync(
            browser, (account, token) => account.Mfa.CompleteAuthenticatorSetupAsync(host.Totp(setup.SecretKey), null, token)));
        return (browser, setup.SecretKey);
    }

    /// <summary>Signs in with password and MFA.</summary>
    public static async Task<SignInStep.Completed> SignInWithAppAsync(this AccountHost host, Browser browser, string username, string app)
    {
        (await host.SignInAsync(browser, username)).Is<SignInStep.MfaCode>();
        host.Clock.Advance(TimeSpan.FromMinutes(1));
        return (await host.AnswerCodeAsync(browser, host.Totp(app))).Is<SignInStep.Completed>();
    }

    public static Task<bool> IsAskedAsync(this AccountHost host, Browser browser) =>
        host.UseAsync<IRememberDevicePrompt, bool>(browser, async (question, token) => await question.IsOpenAsync(token));

    public static Task<AccountError?> SaysAsync(this AccountHost host, Browser browser, bool remember) =>
        host.UseAsync<IRememberDevicePrompt, AccountError?>(browser, (question, token) => question.AnswerAsync(remember, token));

    public static async Task<IReadOnlyList<RememberedDevice>> DevicesAsync(this AccountHost host, Browser browser) =>
        (await host.UseAsync<IRememberedDevices, AccountResult<IReadOnlyList<RememberedDevice>>>(
            browser, (devices, token) => devices.ListAsync(token))).Value!;

    public static Task<AccountError?> ForgetAsync(this AccountHost host, Browser browser, string key) =>
        host.UseAsync<IRememberedDevices, AccountError?>(browser, (devices, token) => devices.ForgetAsync(key, token));

    /// <summary>Forgets all devices of a user, as an administrator.</summary>
    public static async Task ForgottenByAdministratorAsync(this AccountHost host, string username)
    {
        var (admin, token) = (host.Get<PoolAdministration>(), TestContext.Current.CancellationToken);
        var list = await admin.TryAsync(
            cognito => cognito.AdminListDevicesAsync(new() { UserPoolId = "local_demo", Username = username }, token), token);
        foreach (var device in list!.Devices)
        {
            await admin.TryAsync(
                cognito => cognito.AdminForgetDeviceAsync(
                    new() { UserPoolId = "local_demo", Username = username, DeviceKey = device.DeviceKey }, token),
                token);
        }
    }

    /// <summary>A browser with only another's key in its cookie.</summary>
    public static Browser WithCookieOf(Browser browser) => new() { DeviceCookie = browser.DeviceCookie };
}
