using AccountPortal.LocalPool;
using AccountPortal.LocalPool.Pools;

namespace AccountPortal.Tests.Unit.LocalPool.Configuration;

/// <summary>First factors that Cognito would refuse too.</summary>
public sealed class FlowOptionsTests
{
    public static TheoryData<string, string> Impossible => new()
    {
        { "unknown", "LocalPool:Pools: AllowedFirstAuthFactors of local_made has 'SOFTWARE_TOKEN', which is none of PASSWORD, "
            + "EMAIL_OTP, SMS_OTP and WEB_AUTHN." },
        { "passkeys", "LocalPool:Pools: AllowedFirstAuthFactors of local_made has WEB_AUTHN alone; whoever has no passkey yet needs "
            + "another way in." },
        { "codes", "LocalPool:Pools: AllowedFirstAuthFactors of local_made has a one-time code, which cannot begin a sign-in where Mfa "
            + "is On." },
        { "nothing", "LocalPool:Pools: local_made has MFA but none of SmsMfa, TotpMfa and EmailMfa." },
        { "recovery", "LocalPool:Pools: local_made has EmailMfa, so AccountRecovery needs more than verified_email." },
        { "answerless", "LocalPool:Pools: a CustomChallenge of local_made needs an Answer and at least one of Attempts." },
        { "hopeless", "LocalPool:Pools: a CustomChallenge of local_made needs an Answer and at least one of Attempts." },
    };

    [Theory]
    [MemberData(nameof(Impossible))]
    public void An_impossible_pool_is_refused_with_a_sentence(string kind, string sentence)
    {
        var pool = new PoolDefinition { Id = "local_made" };
        var made = kind switch
        {
            "unknown" => pool with { AllowedFirstAuthFactors = ["PASSWORD", "SOFTWARE_TOKEN"] },
            "passkeys" => pool with { AllowedFirstAuthFactors = ["WEB_AUTHN"] },
            "codes" => pool with { AllowedFirstAuthFactors = ["PASSWORD", "EMAIL_OTP"], Mfa = MfaConfiguration.On, TotpMfa = true },
            "nothing" => pool with { Mfa = MfaConfiguration.Optional },
            "recovery" => pool with { EmailMfa = true, AccountRecovery = ["verified_email"] },
            "answerless" => pool with { CustomChallenge = new() },
            _ => pool with { Clients = [new() { Id = "made", CustomChallenge = new() { Answer = "blue", Attempts = 0 } }] },
        };
        var options = new LocalPoolOptions();
        options.Pools.Add(made);

        Assert.Equal([sentence], new LocalPoolOptionsValidator().Validate(null, options).Failures!);
    }
}
