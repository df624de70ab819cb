using AccountPortal.LocalPool.Pools;

namespace AccountPortal.Tests.Unit.LocalPool;

/// <summary>Pools whose sign-in begins with more than a password, in one host for the tests of a class.</summary>
public sealed class FlowFixture : IAsyncLifetime
{
    private static readonly string[] Flows =
    [
        "ALLOW_USER_AUTH", "ALLOW_USER_PASSWORD_AUTH", "ALLOW_USER_SRP_AUTH", "ALLOW_CUSTOM_AUTH", "ALLOW_REFRESH_TOKEN_AUTH",
        "ALLOW_ADMIN_USER_PASSWORD_AUTH",
    ];

    internal PoolHost Pool { get; private set; } = null!;

    /// <summary>Clients: choice (tells who exists), hiding, secretive, srponly (no USER_AUTH).</summary>
    internal static PoolDefinition Choice { get; } = new()
    {
        Id = "local_choice",
        Name = "Choice",
        AutoVerifiedAttributes = ["email"],
        AllowedFirstAuthFactors = ["PASSWORD", "EMAIL_OTP", "SMS_OTP"],
        Mfa = MfaMode.Optional,
        TotpMfa = true,
        SmsMfa = true,
        Clients =
        [
            Client("choice"),
            Client("hiding-choice") with { PreventUserExistenceErrors = true },
            Client("secret-choice") with { Secret = TestPools.Secret },
            Client("srponly-choice") with { AuthFlows = ["ALLOW_USER_SRP_AUTH"] },
        ],
    };

    /// <summary>Codes alone, to whatever the user has; clients: codes, hiding-codes.</summary>
    internal static PoolDefinition Codes { get; } = new()
    {
        Id = "local_codes",
        Name = "Codes",
        AliasAttributes = ["email"],
        AutoVerifiedAttributes = ["email"],
        AllowedFirstAuthFactors = ["EMAIL_OTP"],
        Clients = [Client("codes"), Client("hiding-codes") with { PreventUserExistenceErrors = true }],
    };

    public async ValueTask InitializeAsync() => Pool = await PoolHost.StartAsync(options =>
    {
        foreach (var pool in new[] { Choice, Codes })
        {
            options.Pools.Add(pool);
        }
    });

    public ValueTask DisposeAsync() => Pool.DisposeAsync();

    private static ClientDefinition Client(string id) => new() { Id = id, Name = id, AuthFlows = Flows };
}
