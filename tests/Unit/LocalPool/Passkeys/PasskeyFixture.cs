using System.Text.Json.Nodes;
using AccountPortal.LocalPool.Pools;
using static AccountPortal.Tests.Unit.LocalPool.PoolClientExtensions;

namespace AccountPortal.Tests.Unit.LocalPool.Passkeys;

/// <summary>Pools with passkeys of each kind, and a page's calls in one method each.</summary>
public sealed class PasskeyFixture : IAsyncLifetime
{
    internal PoolHost Pool { get; private set; } = null!;

    private static PoolDefinition Definition { get; } = new()
    {
        Id = "local_keys",
        Name = "Keys",
        AllowedFirstAuthFactors = ["PASSWORD", "WEB_AUTHN"],
        WebAuthn = new WebAuthnDefinition { RelyingPartyId = "example.com" },
        Mfa = MfaConfiguration.Optional,
        TotpMfa = true,
        Clients = [Client("keys"), Client("other"), Client("hiding") with { PreventUserExistenceErrors = true }],
    };

    public async ValueTask InitializeAsync() => Pool = await PoolHost.StartAsync(options =>
    {
        options.Pools.Add(Definition);
        options.Pools.Add(Definition with
        {
            Id = "local_verified",
            WebAuthn = new WebAuthnDefinition { RelyingPartyId = "localhost", UserVerification = UserVerification.Required },
            Clients = [Client("verified")],
        });
        options.Pools.Add(Definition with
        {
            Id = "local_both",
            Mfa = MfaConfiguration.On,
            SmsMfa = true,
            WebAuthn = new WebAuthnDefinition { RelyingPartyId = "example.com", CountsAsMfa = true },
            Clients = [Client("both")],
        });
        options.Pools.Add(Definition with
        {
            Id = "local_upto",
            WebAuthn = new WebAuthnDefinition { RelyingPartyId = "example.com", CountsAsMfa = true },
            Clients = [Client("upto")],
        });
        options.Pools.Add(
            Definition with { Id = "local_passwords", AllowedFirstAuthFactors = ["PASSWORD"], Clients = [Client("passwords")] });
        options.Pools.Add(Definition with { Id = "local_nodomain", WebAuthn = null, Clients = [Client("nodomain")] });
    });

    public ValueTask DisposeAsync() => Pool.DisposeAsync();

    /// <summary>The access token of a new user.</summary>
    internal async Task<string> SignedInAsync(string username, string poolName = "keys", string? clientId = null)
    {
        await Pool.CreateUserAsync(username, "local_" + poolName);
        return await Pool.AccessTokenAsync(username, clientId: clientId ?? poolName);
    }

    internal async Task<JsonObject> OfferAsync(string token) =>
        (await Pool.CallAsync("StartWebAuthnRegistration", Bearer(token)))["CredentialCreationOptions"]!.AsObject();

    internal async Task RegisterAsync(string token, SoftwareAuthenticator authenticator) =>
        await Pool.CallAsync(
            "CompleteWebAuthnRegistration", Bearer(token, ("Credential", authenticator.Register(await OfferAsync(token)))));

    private static ClientDefinition Client(string id) =>
        new() { Id = id, Name = id, AuthFlows = ["ALLOW_USER_AUTH", "ALLOW_USER_PASSWORD_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"] };
}
