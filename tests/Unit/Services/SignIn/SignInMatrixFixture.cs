using System.Text.Json.Nodes;
using AccountPortal.LocalPool.Mfa;
using AccountPortal.LocalPool.Pools;
using AccountPortal.LocalPool.Storage;
using AccountPortal.LocalPool.Users;
using AccountPortal.Tests.Unit.LocalPool;
using Microsoft.Extensions.DependencyInjection;
using static AccountPortal.Tests.Unit.LocalPool.PoolClientExtensions;
using MfaMode = AccountPortal.LocalPool.Pools.MfaConfiguration;

namespace AccountPortal.Tests.Unit.Services.SignIn;

/// <summary>A portal for each MFA mode and each flow, with and without a client secret, created on first use.</summary>
public sealed class SignInMatrixFixture : IAsyncDisposable
{
    public const string Name = "walker";
    public const string Email = "walker@example.com";
    public const string Phone = "+12025550182";

    private static readonly DateTimeOffset Registered = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private readonly Dictionary<(MfaMode, string, bool), Walker> walkers = [];

    public async ValueTask DisposeAsync()
    {
        foreach (var walker in walkers.Values)
        {
            await walker.DisposeAsync();
        }
    }

    internal async Task<Walker> WalkerAsync(MfaMode mode, string flow, bool secret)
    {
        if (!walkers.TryGetValue((mode, flow, secret), out var walker))
        {
            walkers[(mode, flow, secret)] = walker = await Walker.StartAsync(mode, flow, secret ? TestPools.Secret : null);
        }

        return walker;
    }

    /// <summary>One of the portals, with a user who has a password, a passkey, an email address and a phone number.</summary>
    internal sealed class Walker(AccountHost host, SoftwareAuthenticator authenticator) : IAsyncDisposable
    {
        public AccountHost Host => host;

        public string Sign(string optionsJson) => authenticator.Sign(JsonNode.Parse(optionsJson)!).ToJsonString();

        public static async Task<Walker> StartAsync(MfaMode mode, string flow, string? secret)
        {
            var host = await AccountHost.StartAsync(
                options => options.UsePool(pool => Pool(pool, mode), client => client with { Secret = secret }),
                new() { ["AuthFlow"] = flow, ["ClientSecret"] = secret });
            var walker = new Walker(host, new SoftwareAuthenticator { Origin = "http://localhost:5080", RelyingPartyId = "localhost" });
            await host.Pool.CreateUserAsync(Name);
            if (mode != MfaMode.On)
            {
                await walker.RegisterPasskeyAsync();
            }

            return walker;
        }

        /// <summary>Gives the user these MFA methods, none of them preferred, and lets time pass.</summary>
        public async Task HaveAsync(IReadOnlyList<string> methods)
        {
            await host.Pool.Services.GetRequiredService<PoolDatabase>().WriteAsync(
                store =>
                {
                    var pool = host.Pool.Services.GetRequiredService<PoolRegistry>().FindPool("local_demo")!;
                    var user = store.FindUser(pool, Name)!;
                    Give(user, pool, methods);
                    if (methods.Contains(MfaSettings.Totp))
                    {
                        SoftwareTokens.Set(store.Secrets, user, AccountHostExtensions.TotpSecret);
                    }

                    store.SaveUser(user, Registered);
                },
                TestContext.Current.CancellationToken);
            host.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        public async ValueTask DisposeAsync()
        {
            authenticator.Dispose();
            await host.DisposeAsync();
        }

        private static void Give(PoolUser user, PoolDefinition pool, IReadOnlyList<string> methods)
        {
            // Where MFA is required, every address is a factor; elsewhere both exist from the start.
            Address(user, StandardAttributes.PhoneNumber, pool.Mfa != MfaMode.On || methods.Contains(MfaSettings.Sms) ? Phone : null);
            Address(user, StandardAttributes.Email, pool.Mfa != MfaMode.On || methods.Contains(MfaSettings.Email) ? Email : null);
            user.Mfa.TotpSecret = null;
            user.Mfa.LastTotpStep = 0;
            user.Mfa.TotpEnabled = methods.Contains(MfaSettings.Totp);
            user.Mfa.SmsEnabled = methods.Contains(MfaSettings.Sms);
            user.Mfa.EmailEnabled = methods.Contains(MfaSettings.Email);
            user.Mfa.Preferred = null;
        }

        private static void Address(PoolUser user, string attribute, string? value)
        {
            user.Attributes.Remove(attribute);
            user.Attributes.Remove(attribute + "_verified");
            if (value is not null)
            {
                user.Attributes[attribute] = value;
                user.Attributes[attribute + "_verified"] = "true";
            }
        }

        private static PoolDefinition Pool(PoolDefinition demo, MfaMode mode) => demo with
        {
            // Separate user names, so that a test can remove an address.
            UsernameAttributes = [],
            Mfa = mode,
            EmailMfa = true,
            AllowedFirstAuthFactors = mode == MfaMode.On ? ["PASSWORD"] : demo.AllowedFirstAuthFactors,
        };

        private async Task RegisterPasskeyAsync()
        {
            var token = (await host.SignedInAsync(Name)).Tokens!.AccessToken;
            var options = (await host.Pool.CallAsync("StartWebAuthnRegistration", Bearer(token)))["CredentialCreationOptions"]!;
            await host.Pool.CallAsync("CompleteWebAuthnRegistration", Bearer(token, ("Credential", authenticator.Register(options))));
        }
    }
}
