using AccountPortal.LocalPool.Mfa;
using AccountPortal.LocalPool.Pools;
using AccountPortal.LocalPool.Storage;
using AccountPortal.LocalPool.Users;
using Microsoft.Extensions.DependencyInjection;

namespace AccountPortal.Tests.Unit.LocalPool.Mfa;

/// <summary>One pool per MfaConfiguration, with one user whose factors a test sets.</summary>
public sealed class FactorMatrixFixture : IAsyncLifetime
{
    public const string Username = "walker";
    public const string Email = "walker@example.com";
    public const string Phone = "+12025550181";
    public const string Secret = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";

    internal PoolHost Pool { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Pool = await PoolHost.StartAsync(options =>
        {
            options.Pools.Add(Definition(MfaConfiguration.Off));
            options.Pools.Add(Definition(MfaConfiguration.Optional));
            options.Pools.Add(Definition(MfaConfiguration.On));
        });
        foreach (var mode in Enum.GetValues<MfaConfiguration>())
        {
            await Pool.CreateUserAsync(Username, Definition(mode).Id);
        }
    }

    public ValueTask DisposeAsync() => Pool.DisposeAsync();

    internal static PoolDefinition Definition(MfaConfiguration mode) => new()
    {
        Id = "local_matrix" + mode,
        Name = "Matrix",
        AllowedFirstAuthFactors = mode == MfaConfiguration.On ? ["PASSWORD"] : ["PASSWORD", "EMAIL_OTP", "SMS_OTP"],
        Mfa = mode,
        SmsMfa = true,
        TotpMfa = true,
        EmailMfa = true,
        CustomChallenge = new() { Answer = "blue" },
        Clients =
        [
            new()
            {
                Id = "matrix-" + mode,
                Name = "Matrix",
                AuthFlows = ["ALLOW_USER_AUTH", "ALLOW_CUSTOM_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"],
            },
        ],
    };

    /// <summary>Gives the user the factors that are named, and takes the others away.</summary>
    internal Task SetAsync(MfaConfiguration mode, IReadOnlyList<string> factors, bool turnedOn, string? preferred) =>
        Pool.Services.GetRequiredService<PoolDatabase>().WriteAsync(
            store =>
            {
                var user = store.FindUser(Definition(mode), Username)!;
                Give(user, StandardAttributes.PhoneNumber, factors.Contains(MfaSettings.Sms) ? Phone : null);
                Give(user, StandardAttributes.Email, factors.Contains(MfaSettings.Email) ? Email : null);
                user.Mfa.TotpSecret = null;
                user.Mfa.LastTotpStep = 0;
                if (factors.Contains(MfaSettings.Totp))
                {
                    SoftwareTokens.Set(store.Secrets, user, Secret);
                }
                user.Mfa.SmsEnabled = turnedOn && factors.Contains(MfaSettings.Sms);
                user.Mfa.TotpEnabled = turnedOn && factors.Contains(MfaSettings.Totp);
                user.Mfa.EmailEnabled = turnedOn && factors.Contains(MfaSettings.Email);
                user.Mfa.Preferred = preferred;
                store.SaveUser(user, Pool.Clock.GetUtcNow());
            },
            TestContext.Current.CancellationToken);

    private static void Give(PoolUser user, string attribute, string? value)
    {
        user.Attributes.Remove(attribute);
        user.Attributes.Remove(attribute + "_verified");
        if (value is not null)
        {
            user.Attributes[attribute] = value;
        }
    }
}
