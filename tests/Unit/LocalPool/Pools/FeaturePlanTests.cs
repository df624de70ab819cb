using AccountPortal.Tests.Unit.LocalPool.Events;
using System.Text.Json.Nodes;
using AccountPortal.LocalPool.Pools;
using AccountPortal.LocalPool.Wire;
using Microsoft.Extensions.Options;
using static AccountPortal.Tests.Unit.LocalPool.PoolClientExtensions;

namespace AccountPortal.Tests.Unit.LocalPool.Pools;

/// <summary>What a feature plan leaves out.</summary>
public sealed class FeaturePlanTests(AuthEventFixture fixture) : IClassFixture<AuthEventFixture>
{
    private readonly PoolHost pool = fixture.Pool;

    [Theory]
    [InlineData("local_events", "PLUS", "AUDIT")]
    [InlineData("local_lite", "LITE", null)]
    [InlineData("local_demo", "PLUS", "AUDIT")]
    public async Task A_pool_tells_its_plan(string id, string tier, string? mode)
    {
        var described = (await pool.CallAsync("DescribeUserPool", new() { ["UserPoolId"] = id }))["UserPool"]!;

        Assert.Equal((tier, mode), ((string)described["UserPoolTier"]!, (string?)described["UserPoolAddOns"]?["AdvancedSecurityMode"]));
    }

    [Fact]
    public async Task A_pool_that_names_no_plan_has_the_middle_one()
    {
        var created = await pool.CallAsync("CreateUserPool", new() { ["PoolName"] = "planless" });

        Assert.Equal("ESSENTIALS", (string?)created["UserPool"]!["UserPoolTier"]);
    }

    [Fact]
    public async Task The_smallest_plan_has_no_passkeys()
    {
        await pool.CreateUserAsync("lite", "local_lite");
        var token = await pool.AccessTokenAsync("lite", clientId: "lite");

        Assert.Equal(
            "FeatureUnavailableInTierException: WEB_AUTHN is not available in the LITE feature plan of this user pool",
            await pool.FailAsync("StartWebAuthnRegistration", Bearer(token)));
    }

    [Fact]
    public void What_a_plan_does_not_cover_is_named()
    {
        var everything = new PoolDefinition
        {
            Id = "local_all",
            AllowedFirstAuthFactors = ["PASSWORD", "WEB_AUTHN"],
            WebAuthn = new WebAuthnDefinition { RelyingPartyId = "localhost" },
            ThreatProtection = ThreatProtection.Audit,
            Clients = [new ClientDefinition { Id = "all", AuthFlows = ["ALLOW_USER_AUTH"] }],
        };

        Assert.Empty(FeaturePlans.Uncovered(everything with { Tier = FeaturePlan.Plus }));
        Assert.Equal(["AdvancedSecurityMode"], FeaturePlans.Uncovered(everything with { Tier = FeaturePlan.Essentials }));
        Assert.Equal(
            ["AllowedFirstAuthFactors", "WebAuthnConfiguration", "ALLOW_USER_AUTH", "AdvancedSecurityMode"],
            FeaturePlans.Uncovered(everything with { Tier = FeaturePlan.Lite }));
        Assert.Equal("FeatureUnavailableInTierException", Assert.Throws<CognitoFault>(() => FeaturePlans.RequireCovered(everything)).Name);
        FeaturePlans.RequireCovered(everything with { Tier = FeaturePlan.Plus });
    }

    [Fact]
    public async Task Operations_refuse_what_the_plan_does_not_cover()
    {
        const string Choice =
            "FeatureUnavailableInTierException: ALLOW_USER_AUTH is not available in the LITE feature plan of this user pool";
        var protection = new JsonObject { ["AdvancedSecurityMode"] = "AUDIT" };
        Assert.Equal(
            "FeatureUnavailableInTierException: AdvancedSecurityMode is not available in the ESSENTIALS feature plan of this user pool",
            await pool.FailAsync("CreateUserPool", new() { ["PoolName"] = "Beyond", ["UserPoolAddOns"] = protection.DeepClone() }));
        var made = await pool.CallAsync(
            "CreateUserPool", new() { ["PoolName"] = "Plus", ["UserPoolTier"] = "PLUS", ["UserPoolAddOns"] = protection.DeepClone() });
        Assert.Equal("PLUS", (string)made["UserPool"]!["UserPoolTier"]!);
        Assert.Equal("AUDIT", (string)made["UserPool"]!["UserPoolAddOns"]!["AdvancedSecurityMode"]!);

        var id =
            (string)(await pool.CallAsync(
                "CreateUserPool", new() { ["PoolName"] = "Lite", ["UserPoolTier"] = "LITE" }))["UserPool"]!["Id"]!;
        var flows = new JsonArray("ALLOW_USER_AUTH");
        Assert.Equal(Choice, await pool.FailAsync("CreateUserPoolClient", new()
        {
            ["UserPoolId"] = id,
            ["ClientName"] = "choice",
            ["ExplicitAuthFlows"] = flows.DeepClone(),
        }));
        var client =
            (await pool.CallAsync("CreateUserPoolClient", new() { ["UserPoolId"] = id, ["ClientName"] = "plain" }))["UserPoolClient"]!;
        Assert.Equal(Choice, await pool.FailAsync("UpdateUserPoolClient", new()
        {
            ["UserPoolId"] = id,
            ["ClientId"] = (string)client["ClientId"]!,
            ["ExplicitAuthFlows"] = flows.DeepClone(),
        }));
        Assert.Equal(
            "FeatureUnavailableInTierException: WebAuthnConfiguration is not available in the LITE feature plan of this user pool",
            await pool.FailAsync("SetUserPoolMfaConfig", new()
            {
                ["UserPoolId"] = id,
                ["WebAuthnConfiguration"] = new JsonObject { ["RelyingPartyId"] = "login.example.com" },
            }));
    }

    [Fact]
    public async Task A_pool_beyond_its_plan_or_without_a_real_domain_does_not_start()
    {
        var beyond = await Assert.ThrowsAsync<OptionsValidationException>(() => PoolHost.StartAsync(options =>
            options.Pools.Add(new PoolDefinition { Id = "local_beyond", ThreatProtection = ThreatProtection.Audit })));
        var suffix = await Assert.ThrowsAsync<OptionsValidationException>(() => PoolHost.StartAsync(options =>
            options.Pools.Add(new PoolDefinition { Id = "local_public", WebAuthn = new WebAuthnDefinition { RelyingPartyId = "com" } })));

        Assert.Contains("has AdvancedSecurityMode, which its Tier Essentials does not cover", beyond.Message, StringComparison.Ordinal);
        Assert.Contains("needs a RelyingPartyId that is a domain", suffix.Message, StringComparison.Ordinal);
    }
}
