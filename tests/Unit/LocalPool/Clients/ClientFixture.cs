using AccountPortal.LocalPool.Pools;
using AccountPortal.LocalPool.SignIn;
using Amazon.CognitoIdentityProvider;
using Amazon.CognitoIdentityProvider.Model;
using Amazon.Runtime;

namespace AccountPortal.Tests.Unit.LocalPool.Clients;

/// <summary>Two pools whose app clients have a secret, and the SDK's client; each test creates its own users.</summary>
public sealed class ClientFixture : IAsyncLifetime
{
    public const string Secret = TestPools.Secret;

    private static readonly string[] Flows =
        ["ALLOW_USER_AUTH", "ALLOW_USER_PASSWORD_AUTH", "ALLOW_USER_SRP_AUTH", "ALLOW_CUSTOM_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"];

    internal PoolHost Pool { get; private set; } = null!;

    internal IAmazonCognitoIdentityProvider Cognito { get; private set; } = null!;

    /// <summary>Every first factor, and a remembered device in place of MFA.</summary>
    internal static PoolDefinition Ways { get; } = new()
    {
        Id = "local_ways",
        Name = "Ways",
        Tier = FeaturePlan.Plus,
        ThreatProtection = ThreatProtection.Audit,
        UsernameAttributes = ["email"],
        AutoVerifiedAttributes = ["email"],
        AllowedFirstAuthFactors = ["PASSWORD", "EMAIL_OTP", "SMS_OTP", "WEB_AUTHN"],
        WebAuthn = new() { RelyingPartyId = "localhost" },
        DeviceConfiguration = new() { ChallengeRequiredOnNewDevice = true },
        Mfa = MfaConfiguration.Optional,
        TotpMfa = true,
        SmsMfa = true,
        CustomChallenge = new() { Parameters = new Dictionary<string, string> { ["question"] = "Colour?" }, Answer = "blue", Attempts = 2 },
        Clients = [new() { Id = "ways", Name = "Ways", Secret = Secret, PreventUserExistenceErrors = true, AuthFlows = Flows }],
    };

    /// <summary>MFA is required.</summary>
    internal static PoolDefinition Needed { get; } = new()
    {
        Id = "local_needed",
        Name = "Needed",
        Mfa = MfaConfiguration.On,
        TotpMfa = true,
        SmsMfa = true,
        EmailMfa = true,
        Clients = [new() { Id = "needed", Name = "Needed", Secret = Secret, AuthFlows = Flows }],
    };

    public async ValueTask InitializeAsync()
    {
        Pool = await PoolHost.StartAsync(options =>
        {
            options.Pools.Add(Ways);
            options.Pools.Add(Needed);
        });
        Cognito = Pool.CreateClient(new BasicAWSCredentials("any", "any"));
    }

    public async ValueTask DisposeAsync()
    {
        Cognito.Dispose();
        await Pool.DisposeAsync();
    }

    internal Task<InitiateAuthResponse> StartAsync(
        AuthFlowType flow, string username, string clientId = "ways", params (string Key, string Value)[] parameters) =>
        Cognito.InitiateAuthAsync(
            new() { ClientId = clientId, AuthFlow = flow, AuthParameters = Named(username, clientId, parameters) },
            TestContext.Current.CancellationToken);

    internal Task<RespondToAuthChallengeResponse> AnswerAsync(
        ChallengeNameType challenge,
        string? session,
        string username,
        string clientId = "ways",
        params (string Key, string Value)[] responses) =>
        Cognito.RespondToAuthChallengeAsync(
            new()
            {
                ClientId = clientId,
                ChallengeName = challenge,
                Session = session,
                ChallengeResponses = Named(
                username, clientId, responses)
            },
            TestContext.Current.CancellationToken);

    /// <summary>The access token of a sign-in by password.</summary>
    internal async Task<string> SignInAsync(string username, string clientId = "ways") =>
        (await StartAsync(AuthFlowType.USER_PASSWORD_AUTH, username, clientId, ("PASSWORD", PoolClientExtensions.Password)))
            .AuthenticationResult.AccessToken;

    internal static string Hash(string username, string clientId = "ways") => SecretHash.Compute(Secret, username, clientId);

    private static Dictionary<string, string> Named(string username, string clientId, (string Key, string Value)[] entries)
    {
        var map = entries.ToDictionary(entry => entry.Key, entry => entry.Value);
        map["USERNAME"] = username;
        map["SECRET_HASH"] = Hash(username, clientId);
        return map;
    }
}
