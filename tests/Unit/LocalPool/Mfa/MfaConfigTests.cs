using System.Text.Json.Nodes;

namespace AccountPortal.Tests.Unit.LocalPool.Mfa;

public sealed class MfaConfigTests(PoolFixture fixture) : IClassFixture<PoolFixture>
{
    private const string Sms =
        """{ "SmsAuthenticationMessage": "Enter {####} now", "SmsConfiguration": """
        + """{ "SnsCallerArn": "arn:aws:iam::000000000000:role/sms" } }""";

    private readonly PoolHost pool = fixture.Pool;

    [Fact]
    public async Task Factors_are_turned_on_and_off_and_shown()
    {
        var id = await CreateAsync();

        var set = await SetAsync(
            id,
            $$"""{ "MfaConfiguration": "OPTIONAL", "SmsMfaConfiguration": {{Sms}}, "SoftwareTokenMfaConfiguration": """
            + """{ "Enabled": true } }""");
        Assert.Equal("OPTIONAL", (string)set["MfaConfiguration"]!);
        Assert.True((bool)set["SoftwareTokenMfaConfiguration"]!["Enabled"]!);
        Assert.Equal("Enter {####} now", (string)set["SmsMfaConfiguration"]!["SmsAuthenticationMessage"]!);
        Assert.Equal(set.ToJsonString(), (await pool.CallAsync("GetUserPoolMfaConfig", new() { ["UserPoolId"] = id })).ToJsonString());
        var shown = (await pool.CallAsync("DescribeUserPool", new() { ["UserPoolId"] = id }))["UserPool"]!;
        Assert.Equal("arn:aws:iam::000000000000:role/sms", (string)shown["SmsConfiguration"]!["SnsCallerArn"]!);
        Assert.Equal("Enter {####} now", (string)shown["SmsAuthenticationMessage"]!);

        var totpOnly = await SetAsync(id, """{ "MfaConfiguration": "ON", "SoftwareTokenMfaConfiguration": { "Enabled": true } }""");
        Assert.Null(totpOnly["SmsMfaConfiguration"]);
        Assert.Equal("OFF", (string)(await SetAsync(id, """{ "MfaConfiguration": "OFF" }"""))["MfaConfiguration"]!);
    }

    [Fact]
    public async Task Passkeys_are_set_beside_the_second_factors_and_stay_when_left_out()
    {
        var id = await CreateAsync();

        var set = await SetAsync(
            id,
            """{ "MfaConfiguration": "OFF", "WebAuthnConfiguration": """
            + """{ "RelyingPartyId": "login.example", "UserVerification": "required" } }""");
        var later = await SetAsync(id, """{ "MfaConfiguration": "OPTIONAL", "SoftwareTokenMfaConfiguration": { "Enabled": true } }""");

        Assert.Equal(
            """{"RelyingPartyId":"login.example","UserVerification":"required","FactorConfiguration":"SINGLE_FACTOR"}""",
            set["WebAuthnConfiguration"]!.ToJsonString());
        Assert.Equal(set["WebAuthnConfiguration"]!.ToJsonString(), later["WebAuthnConfiguration"]!.ToJsonString());
    }

    [Fact]
    public async Task An_update_of_the_pool_leaves_the_authenticator_app_alone()
    {
        var id = await CreateAsync();
        await SetAsync(id, """{ "MfaConfiguration": "ON", "SoftwareTokenMfaConfiguration": { "Enabled": true } }""");

        await pool.CallAsync("UpdateUserPool", new() { ["UserPoolId"] = id, ["MfaConfiguration"] = "ON" });

        var shown = await pool.CallAsync("GetUserPoolMfaConfig", new() { ["UserPoolId"] = id });
        Assert.Equal(("ON", true), ((string)shown["MfaConfiguration"]!, (bool)shown["SoftwareTokenMfaConfiguration"]!["Enabled"]!));
    }

    [Theory]
    [InlineData(
        """{ "MfaConfiguration": "OFF", "SoftwareTokenMfaConfiguration": { "Enabled": true } }""",
        "Invalid MFA configuration given, can't turn off MFA and configure an MFA together.")]
    [InlineData(
        """{ "MfaConfiguration": "OPTIONAL" }""",
        "Invalid MFA configuration given, can't disable all MFAs with a required or optional configuration.")]
    [InlineData(
        """{ "MfaConfiguration": "ON", "SmsMfaConfiguration": {} }""",
        "Invalid MFA configuration given, can't disable all MFAs with a required or optional configuration.")]
    public async Task Modes_and_factors_that_contradict_are_refused(string input, string sentence)
    {
        var parsed = JsonNode.Parse(input)!.AsObject();
        parsed["UserPoolId"] = await CreateAsync();

        Assert.Equal("InvalidParameterException: " + sentence, await pool.FailAsync("SetUserPoolMfaConfig", parsed));
    }

    [Fact]
    public async Task Who_must_use_the_phone_to_sign_in_cannot_recover_by_it()
    {
        var id = (string)(await pool.CallAsync("CreateUserPool", new()
        {
            ["PoolName"] = "Recovering",
            ["AccountRecoverySetting"] =
                new JsonObject
                {
                    ["RecoveryMechanisms"] = new JsonArray(
                    new JsonObject { ["Name"] = "verified_phone_number", ["Priority"] = 1 })
                },
        }))["UserPool"]!["Id"]!;
        var input = JsonNode.Parse(
            $$"""{ "UserPoolId": "{{id}}", "MfaConfiguration": "ON", "SmsMfaConfiguration": {{Sms}} }""")!.AsObject();

        Assert.Equal(
            "InvalidParameterException: Invalid account recovery setting parameter. Account Recovery Setting cannot use "
            + "verified_phone_number as a recovery mechanism when SMS MFA is configured.",
            await pool.FailAsync("SetUserPoolMfaConfig", input));
    }

    private async Task<string> CreateAsync() =>
        (string)(await pool.CallAsync("CreateUserPool", new() { ["PoolName"] = "Factors" }))["UserPool"]!["Id"]!;

    private Task<JsonObject> SetAsync(string id, string input)
    {
        var parsed = JsonNode.Parse(input)!.AsObject();
        parsed["UserPoolId"] = id;
        return pool.CallAsync("SetUserPoolMfaConfig", parsed);
    }
}
