using System.Text.Json.Nodes;
using static AccountPortal.Tests.Unit.LocalPool.PoolClientExtensions;

namespace AccountPortal.Tests.Unit.LocalPool.Pools;

public sealed class UserPoolTests(PoolFixture fixture) : IClassFixture<PoolFixture>
{
    private readonly PoolHost pool = fixture.Pool;

    [Fact]
    public async Task A_pool_made_of_a_name_has_Cognitos_defaults()
    {
        var made = (await pool.CallAsync("CreateUserPool", new() { ["PoolName"] = "Bare" }))["UserPool"]!;

        Assert.Matches("^local_[0-9a-zA-Z]{9}$", (string)made["Id"]!);
        Assert.Equal("Bare", (string)made["Name"]!);
        Assert.Equal(
            ("OFF", "INACTIVE", true),
            (
                (string)made["MfaConfiguration"]!,
                (string)made["DeletionProtection"]!,
                (bool)made["UsernameConfiguration"]!["CaseSensitive"]!));
        Assert.Equal("CONFIRM_WITH_CODE", (string)made["VerificationMessageTemplate"]!["DefaultEmailOption"]!);
        Assert.Equal("COGNITO_DEFAULT", (string)made["EmailConfiguration"]!["EmailSendingAccount"]!);
        Assert.Equal(8, (int)made["Policies"]!["PasswordPolicy"]!["MinimumLength"]!);
        Assert.True((bool)made["Policies"]!["PasswordPolicy"]!["RequireSymbols"]!);
        Assert.Null(made["AccountRecoverySetting"]);
        Assert.Null(made["AutoVerifiedAttributes"]);
        Assert.Equal(pool.Clock.GetUtcNow().ToUnixTimeMilliseconds() / 1000.0, (double)made["CreationDate"]!);
        Assert.Equal(made.ToJsonString(), (await DescribeAsync((string)made["Id"]!)).ToJsonString());
    }

    [Theory]
    [InlineData(
        "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20260101/eu-west-1/cognito-idp/aws4_request, SignedHeaders=host, Signature=0",
        "eu-west-1_")]
    [InlineData("AWS4-HMAC-SHA256 Credential=any/20260101/EU WEST/cognito-idp/aws4_request", "local_")]
    [InlineData("Bearer nonsense", "local_")]
    public async Task The_region_of_a_pool_is_the_one_the_call_was_signed_for(string authorization, string prefix)
    {
        using var request = new HttpRequestMessage(
            HttpMethod.Post, "/local-pool")
        { Content = new StringContent("""{"PoolName":"Signed"}""") };
        request.Headers.Add("X-Amz-Target", "AWSCognitoIdentityProviderService.CreateUserPool");
        request.Headers.TryAddWithoutValidation("Authorization", authorization);
        using var response = await pool.Http.SendAsync(request, TestContext.Current.CancellationToken);

        var body = JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
        Assert.StartsWith(prefix, (string)body["UserPool"]!["Id"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_set_is_shown_and_acted_on()
    {
        var made = await CreateAsync("""
            {
              "PoolName": "Full",
              "Policies": {
                "PasswordPolicy": { "MinimumLength": 6, "RequireNumbers": true },
                "SignInPolicy": { "AllowedFirstAuthFactors": ["PASSWORD", "EMAIL_OTP"] }
              },
              "AutoVerifiedAttributes": ["email"],
              "AliasAttributes": ["email", "preferred_username"],
              "UsernameConfiguration": { "CaseSensitive": false },
              "UserAttributeUpdateSettings": { "AttributesRequireVerificationBeforeUpdate": ["email"] },
              "EmailVerificationMessage": "Hello {####} there",
              "EmailVerificationSubject": "Hello",
              "SmsConfiguration": { "SnsCallerArn": "arn:aws:iam::000000000000:role/sms" },
              "DeviceConfiguration": { "ChallengeRequiredOnNewDevice": true },
              "LambdaConfig": { "PreSignUp": "arn:aws:lambda:local:000000000000:function:hook" },
              "UserPoolTags": { "team": "portal" },
              "AdminCreateUserConfig": { "UnusedAccountValidityDays": 3 },
              "AccountRecoverySetting": {
                "RecoveryMechanisms": [{ "Name": "verified_phone_number", "Priority": 2 }, { "Name": "verified_email", "Priority": 1 }]
              },
              "Schema": [
                { "Name": "nickname", "Required": true, "AttributeDataType": "String" },
                {
                  "Name": "size", "AttributeDataType": "Number", "Mutable": false,
                  "NumberAttributeConstraints": { "MinValue": "1", "MaxValue": "9" }
                },
                { "Name": "staff", "AttributeDataType": "Boolean", "DeveloperOnlyAttribute": true }
              ]
            }
            """);

        var shown = await DescribeAsync(made);
        Assert.StartsWith(
            """{"MinimumLength":6,"RequireUppercase":false,"RequireLowercase":false,"RequireNumbers":true,"RequireSymbols":false""",
            shown["Policies"]!["PasswordPolicy"]!.ToJsonString(),
            StringComparison.Ordinal);
        Assert.Equal("""["PASSWORD","EMAIL_OTP"]""", shown["Policies"]!["SignInPolicy"]!["AllowedFirstAuthFactors"]!.ToJsonString());
        Assert.Equal(3, (int)shown["Policies"]!["PasswordPolicy"]!["TemporaryPasswordValidityDays"]!);
        Assert.Equal("""["email","preferred_username"]""", shown["AliasAttributes"]!.ToJsonString());
        Assert.False((bool)shown["UsernameConfiguration"]!["CaseSensitive"]!);
        Assert.Equal("Hello {####} there", (string)shown["VerificationMessageTemplate"]!["EmailMessage"]!);
        Assert.Equal("Hello", (string)shown["EmailVerificationSubject"]!);
        Assert.Equal("arn:aws:lambda:local:000000000000:function:hook", (string)shown["LambdaConfig"]!["PreSignUp"]!);
        Assert.Equal(
            """{"ChallengeRequiredOnNewDevice":true,"DeviceOnlyRememberedOnUserPrompt":false}""",
            shown["DeviceConfiguration"]!.ToJsonString());
        Assert.Equal("portal", (string)shown["UserPoolTags"]!["team"]!);
        Assert.Equal("verified_email", (string)shown["AccountRecoverySetting"]!["RecoveryMechanisms"]![0]!["Name"]!);
        var custom = shown["SchemaAttributes"]!.AsArray()
            .Where(attribute => ((string)attribute!["Name"]!).Contains(':', StringComparison.Ordinal))
            .ToList();
        Assert.Equal(["custom:size", "dev:custom:staff"], custom.Select(attribute => (string)attribute!["Name"]!));
        Assert.Equal((false, true), ((bool)custom[0]!["Mutable"]!, (bool)custom[1]!["DeveloperOnlyAttribute"]!));

        var client = await CreateClientAsync(made);
        await pool.CallAsync("SignUp", SignUp("Joe", client, "abc123", ("email", "joe@full.example"), ("nickname", "Jo")));
        await pool.CallAsync("ConfirmSignUp", Confirm("joe", await pool.CodeSentToAsync("joe@full.example"), client));
        Assert.Equal("Hello " + await pool.CodeSentToAsync("joe@full.example") + " there", await BodySentToAsync("joe@full.example"));
        await pool.SignInAsync("JOE@full.example", "abc123", client);
        Assert.Equal(1, (int)(await DescribeAsync(made))["EstimatedNumberOfUsers"]!);
    }

    [Theory]
    [InlineData("""{}""", "1 validation error detected: Value null at 'poolName' failed to satisfy constraint: Member must not be null")]
    [InlineData(
        """{"PoolName":"x","Policies":{"PasswordPolicy":{"MinimumLength":5}}}""",
        "1 validation error detected: Value '5' at 'policies.passwordPolicy.minimumLength' failed to satisfy constraint: Member must "
        + "have value greater than or equal to 6")]
    [InlineData(
        """{"PoolName":"x","MfaConfiguration":"SOMETIMES"}""",
        "1 validation error detected: Value 'SOMETIMES' at 'mfaConfiguration' failed to satisfy constraint: Member must satisfy enum "
        + "value set: [OFF, ON, OPTIONAL]")]
    [InlineData(
        """{"PoolName":"x","EmailVerificationMessage":"no code here"}""",
        "1 validation error detected: Value 'no code here' at 'emailVerificationMessage' failed to satisfy constraint: Member must "
        + @"satisfy regular expression pattern: .*\{####\}.*")]
    [InlineData(
        """{"PoolName":"x","AliasAttributes":["email"],"UsernameAttributes":["email"]}""",
        "Only one of the aliasAttributes or usernameAttributes can be set in a User pool.")]
    [InlineData(
        """{"PoolName":"x","MfaConfiguration":"ON"}""",
        "SMS configuration and Auto verification for phone_number are required when MFA is required/optional")]
    [InlineData(
        """{"PoolName":"x","Schema":[{"Name":"a","AttributeDataType":"String","Required":true}]}""",
        "Required custom attributes are not supported currently.")]
    [InlineData(
        """{"PoolName":"x","Schema":[{"Name":"a"}]}""",
        "Invalid AttributeDataType input, consider using the provided AttributeDataType enum.")]
    [InlineData(
        """{"PoolName":"x","Schema":[{"Name":"email","AttributeDataType":"Number"}]}""",
        "You can not change AttributeDataType or set developerOnlyAttribute for standard schema attribute email")]
    [InlineData(
        """{"PoolName":"x","Schema":[{"Name":"a","AttributeDataType":"String"},{"Name":"a","AttributeDataType":"Number"}]}""",
        "custom:a: Existing attribute already has name custom:a.")]
    [InlineData(
        """{"PoolName":"x","Schema":[{"Name":"a","AttributeDataType":"Number","NumberAttributeConstraints":{"MinValue":"one"}}]}""",
        "one is not a number that can limit an attribute")]
    [InlineData(
        """{"PoolName":"x","UserAttributeUpdateSettings":{"AttributesRequireVerificationBeforeUpdate":["email"]}}""",
        "AttributesRequireVerificationBeforeUpdate can only name attributes that are in AutoVerifiedAttributes")]
    [InlineData(
        """{"PoolName":"x","AccountRecoverySetting":{"RecoveryMechanisms":[{"Name":"admin_only","Priority":1},"""
        + """{"Name":"verified_email","Priority":2}]}}""",
        "Invalid account recovery setting parameter. Names and priorities must differ, and admin_only must stand alone.")]
    [InlineData(
        """{"PoolName":"x","Policies":{"SignInPolicy":{"AllowedFirstAuthFactors":["WEB_AUTHN"]}}}""",
        "AllowedFirstAuthFactors must have another factor beside WEB_AUTHN")]
    [InlineData(
        """{"PoolName":"x","EmailConfiguration":{"EmailSendingAccount":"DEVELOPER"}}""",
        "SourceArn is required when EmailSendingAccount is DEVELOPER")]
    public async Task Settings_that_cannot_be_are_refused(string input, string sentence) =>
        Assert.Equal("InvalidParameterException: " + sentence, await pool.FailAsync("CreateUserPool", JsonNode.Parse(input)!.AsObject()));

    [Theory]
    [InlineData("""{"PoolName":"x","Policies":[]}""")]
    [InlineData("""{"PoolName":"x","Schema":{}}""")]
    [InlineData("""{"PoolName":"x","Schema":[7]}""")]
    [InlineData("""{"PoolName":"x","UserPoolTags":{"a":{}}}""")]
    [InlineData("""{"PoolName":"x","LambdaConfig":"x"}""")]
    [InlineData("""{"PoolName":"x","Policies":{"PasswordPolicy":{"MinimumLength":"eight"}}}""")]
    public async Task Members_of_the_wrong_kind_are_the_clients_fault(string input)
    {
        var (status, body) = await pool.SendAsync("CreateUserPool", JsonNode.Parse(input)!.AsObject());

        Assert.Equal((400, "SerializationException"), (status, (string)body["__type"]!));
    }

    private async Task<string> CreateAsync(string input) =>
        (string)(await pool.CallAsync("CreateUserPool", JsonNode.Parse(input)!.AsObject()))["UserPool"]!["Id"]!;

    private async Task<string> CreateClientAsync(string poolId) => (string)(await pool.CallAsync("CreateUserPoolClient", new()
    {
        ["UserPoolId"] = poolId,
        ["ClientName"] = "Client",
        ["ExplicitAuthFlows"] = new JsonArray("ALLOW_USER_PASSWORD_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"),
    }))["UserPoolClient"]!["ClientId"]!;

    private async Task<JsonNode> DescribeAsync(string id) =>
        (await pool.CallAsync("DescribeUserPool", new() { ["UserPoolId"] = id }))["UserPool"]!;

    private async Task<string> BodySentToAsync(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/local-pool/inbox?to=" + Uri.EscapeDataString(address));
        request.Headers.Add("Accept", "application/json");
        using var response = await pool.Http.SendAsync(request, TestContext.Current.CancellationToken);
        return (string)JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))![0]!["body"]!;
    }
}
