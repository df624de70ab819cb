using AccountPortal.LocalPool.Pools;

namespace AccountPortal.Tests.Unit.LocalPool;

/// <summary>Pools that differ from the demo pool.</summary>
internal static class TestPools
{
    public const string Secret = "13ka4h7u28d9oo44tqpq9djqsfvhvu8rk4d2ighvpu0k8fj1c2r9";

    private static readonly string[] Flows = ["ALLOW_USER_SRP_AUTH", "ALLOW_USER_PASSWORD_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"];

    /// <summary>User names are free; clients: plain (legacy errors), hiding, secretive, srponly, rotating, graceful, unrevocable.</summary>
    public static PoolDefinition Plain { get; } = new()
    {
        Id = "local_plain",
        Name = "Plain",
        AutoVerifiedAttributes = ["email"],
        Schema =
        [
            new() { Name = "given_name", Required = true, MinLength = 2, MaxLength = 20 },
            new() { Name = "custom:badge", Mutable = false, MaxLength = 8 },
        ],
        Clients =
        [
            Client("plain") with { WriteAttributes = [.. StandardAttributes.Writable, "custom:badge"] },
            Client("hiding") with { PreventUserExistenceErrors = true },
            Client("secretive") with { Secret = Secret },
            Client("srponly") with { AuthFlows = ["ALLOW_USER_SRP_AUTH"] },
            Client("rotating") with { RotateRefreshTokens = true },
            Client("graceful") with { RotateRefreshTokens = true, RotationGracePeriod = TimeSpan.FromSeconds(60) },
            Client("unrevocable") with { EnableTokenRevocation = false },
        ],
    };

    /// <summary>Email, phone number and preferred user name are aliases.</summary>
    public static PoolDefinition Alias { get; } = new()
    {
        Id = "local_alias",
        Name = "Alias",
        AliasAttributes = ["email", "phone_number", "preferred_username"],
        CaseSensitiveUsernames = false,
        AutoVerifiedAttributes = ["email", "phone_number"],
        Clients = [Client("alias")],
    };

    /// <summary>MFA is required, by authenticator app or SMS.</summary>
    public static PoolDefinition Strict { get; } = new()
    {
        Id = "local_strict",
        Name = "Strict",
        UsernameAttributes = ["email"],
        AutoVerifiedAttributes = ["email"],
        Mfa = MfaConfiguration.On,
        TotpMfa = true,
        SmsMfa = true,
        Clients = [Client("strict")],
    };

    /// <summary>Confirms every sign-up.</summary>
    public static PoolDefinition Open { get; } = new()
    {
        Id = "local_open",
        Name = "Open",
        UsernameAttributes = ["phone_number"],
        AutoConfirmUsers = true,
        Clients = [Client("open")],
    };

    /// <summary>Only administrators create users, and only they reset passwords.</summary>
    public static PoolDefinition Closed { get; } = new()
    {
        Id = "local_closed",
        Name = "Closed",
        AllowAdminCreateUserOnly = true,
        AccountRecovery = ["admin_only"],
        Clients = [Client("closed")],
    };

    public static IReadOnlyList<PoolDefinition> All { get; } = [Plain, Alias, Strict, Open, Closed];

    private static ClientDefinition Client(string id) => new() { Id = id, Name = id, AuthFlows = Flows };
}
