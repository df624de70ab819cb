using AccountPortal.LocalPool.Pools;

namespace AccountPortal.Tests.Unit.LocalPool;

/// <summary>Pools with several first factors, in one host per test class.</summary>
public sealed class FlowFixture : IAsyncLifetime
{
    private static readonly string[] Flows =
    [
        "ALLOW_USER_AUTH", "ALLOW_USER_PASSWORD_AUTH", "ALLOW_USER_SRP_AUTH", "ALLOW_CUSTOM_AUTH", "ALLOW_REFRESH_TOKEN_AUTH",
        "ALLOW_ADMIN_USER_PASSWORD_AUTH",
    ];

    internal PoolHost Pool { get; private set; } = null!;

    /// <summary>Clients: choice (LEGACY user existence errors), hiding, secretive, srponly (no USER_AUTH).</summary>
    internal static PoolDefinition Choice { get; } = new()
    {
        Id = "local_choice",
        Name = "Choice",
        AutoVerifiedAttributes = ["email"],
        AllowedFirstAuthFactors = ["PASSWORD", "EMAIL_OTP", "SMS_OTP"],
        Mfa = MfaConfiguration.Optional,
        TotpMfa = true,
        SmsMfa = true,
        EmailMfa = true,
        CustomChallenge = new() { Parameters = new Dictionary<string, string> { ["question"] = "Colour?" }, Answer = "blue" },
        Clients =
        [
            Client("choice"),
            Client("riddle-choice") with { CustomChallenge = new() { Answer = "moon", Attempts = 1 } },
            Client("old-choice") with { AuthFlows = ["ADMIN_NO_SRP_AUTH"] },
            Client("custom-choice") with { AuthFlows = ["CUSTOM_AUTH_FLOW_ONLY"] },
            Client("hiding-choice") with { PreventUserExistenceErrors = true },
            Client("secret-choice") with { Secret = TestPools.Secret },
            Client("srponly-choice") with { AuthFlows = ["ALLOW_USER_SRP_AUTH"] },
        ],
    };

    /// <summary>One-time codes only; clients: codes, hiding-codes.</summary>
    internal static PoolDefinition Codes { get; } = new()
    {
        Id = "local_codes",
        Name = "Codes",
        AliasAttributes = ["email"],
        AutoVerifiedAttributes = ["email"],
        AllowedFirstAuthFactors = ["EMAIL_OTP"],
        Clients =
        [
            Client("codes"),
            Client("hiding-codes") with { PreventUserExistenceErrors = true },
            Client("secret-codes") with { Secret = TestPools.Secret },
        ],
    };

    /// <summary>MFA is required, by any of the three methods; client: required.</summary>
    internal static PoolDefinition Required { get; } = new()
    {
        Id = "local_required",
        Name = "Required",
        Mfa = MfaConfiguration.On,
        TotpMfa = true,
        SmsMfa = true,
        EmailMfa = true,
        Clients = [Client("required"), Client("readonly-required") with { WriteAttributes = ["name"] }],
    };

    /// <summary>Required attributes of several kinds; client: typed.</summary>
    internal static PoolDefinition Typed { get; } = new()
    {
        Id = "local_typed",
        Name = "Typed",
        AliasAttributes = ["email"],
        Schema =
        [
            new() { Name = "email", Required = true },
            new() { Name = "birthdate", Required = true, MinLength = 10, MaxLength = 10 },
            new() { Name = "updated_at", Type = AttributeType.Number, Required = true, MinValue = 0 },
            new() { Name = "gender", Mutable = false },
        ],
        Clients = [Client("typed")],
    };

    public async ValueTask InitializeAsync() => Pool = await PoolHost.StartAsync(options =>
    {
        foreach (var pool in new[] { Choice, Codes, Required, Typed })
        {
            options.Pools.Add(pool);
        }
    });

    public ValueTask DisposeAsync() => Pool.DisposeAsync();

    private static ClientDefinition Client(string id) => new() { Id = id, Name = id, AuthFlows = Flows };
}
