namespace AccountPortal.Tests.E2E.Security;

/// <summary>The portal with a pool like the demo pool, whose app client reveals who exists.</summary>
public sealed class LegacyPoolPortal : PortalFixture
{
    private const string Pool = "LocalPool:Pools:0:";

    protected override IReadOnlyDictionary<string, string> Settings { get; } = new Dictionary<string, string>
    {
        ["LocalPool:DemoPool"] = "false",
        [Pool + "Id"] = "local_demo",
        [Pool + "Name"] = "Legacy",
        [Pool + "UsernameAttributes:0"] = "email",
        [Pool + "UsernameAttributes:1"] = "phone_number",
        [Pool + "CaseSensitiveUsernames"] = "false",
        [Pool + "AutoVerifiedAttributes:0"] = "email",
        [Pool + "AccountRecovery:0"] = "verified_email",
        [Pool + "Clients:0:Id"] = "account-portal",
        [Pool + "Clients:0:Name"] = "Account portal",
        [Pool + "Clients:0:PreventUserExistenceErrors"] = "false",
        [Pool + "Clients:0:AuthFlows:0"] = "ALLOW_USER_SRP_AUTH",
        [Pool + "Clients:0:AuthFlows:1"] = "ALLOW_USER_PASSWORD_AUTH",
        [Pool + "Clients:0:AuthFlows:2"] = "ALLOW_REFRESH_TOKEN_AUTH",
    };
}
