namespace AccountPortal.Tests.E2E.Security;

/// <summary>The portal under USER_AUTH with a pool that admits passwords and codes by email.</summary>
public abstract class ChoicePoolPortal(bool hides) : PortalFixture
{
    private const string Pool = "LocalPool:Pools:0:";

    protected override IReadOnlyDictionary<string, string> Settings { get; } = new Dictionary<string, string>
    {
        ["Cognito:AuthFlow"] = "USER_AUTH",
        ["LocalPool:DemoPool"] = "false",
        [Pool + "Id"] = "local_demo",
        [Pool + "Name"] = "Choice",
        [Pool + "UsernameAttributes:0"] = "email",
        [Pool + "CaseSensitiveUsernames"] = "false",
        [Pool + "AutoVerifiedAttributes:0"] = "email",
        [Pool + "AllowedFirstAuthFactors:0"] = "PASSWORD",
        [Pool + "AllowedFirstAuthFactors:1"] = "EMAIL_OTP",
        [Pool + "Clients:0:Id"] = "account-portal",
        [Pool + "Clients:0:Name"] = "Account portal",
        [Pool + "Clients:0:PreventUserExistenceErrors"] = hides ? "true" : "false",
        [Pool + "Clients:0:AuthFlows:0"] = "ALLOW_USER_AUTH",
        [Pool + "Clients:0:AuthFlows:1"] = "ALLOW_REFRESH_TOKEN_AUTH",
    };
}

public sealed class TellingChoicePortal() : ChoicePoolPortal(hides: false);

public sealed class HidingChoicePortal() : ChoicePoolPortal(hides: true);
