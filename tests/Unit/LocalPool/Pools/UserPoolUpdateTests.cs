using System.Text.Json.Nodes;

namespace AccountPortal.Tests.Unit.LocalPool.Pools;

/// <summary>UpdateUserPool and AddCustomAttributes.</summary>
public sealed class UserPoolUpdateTests(PoolFixture fixture) : IClassFixture<PoolFixture>
{
    private readonly PoolHost pool = fixture.Pool;

    [Fact]
    public async Task An_update_puts_back_what_it_leaves_out_and_cannot_touch_what_is_fixed()
    {
        var made = await CreateAsync("""
            {
              "PoolName": "Before", "UsernameAttributes": ["email"], "AutoVerifiedAttributes": ["email"], "DeletionProtection": "ACTIVE",
              "Policies": { "PasswordPolicy": { "MinimumLength": 20 } }, "AdminCreateUserConfig": { "AllowAdminCreateUserOnly": true },
              "Schema": [{ "Name": "size", "AttributeDataType": "Number" }]
            }
            """);
        pool.Clock.Advance(TimeSpan.FromSeconds(1));

        await pool.CallAsync(
            "UpdateUserPool",
            new()
            {
                ["UserPoolId"] = made,
                ["UserPoolTags"] = new JsonObject { ["a"] = "b" },
                ["UsernameAttributes"] = new JsonArray("email"),
            });

        var shown = await DescribeAsync(made);
        Assert.Equal(
            ("Before", "INACTIVE", 8),
            ((string)shown["Name"]!, (string)shown["DeletionProtection"]!, (int)shown["Policies"]!["PasswordPolicy"]!["MinimumLength"]!));
        Assert.Null(shown["AutoVerifiedAttributes"]);
        Assert.False((bool)shown["AdminCreateUserConfig"]!["AllowAdminCreateUserOnly"]!);
        Assert.Equal("""["email"]""", shown["UsernameAttributes"]!.ToJsonString());
        Assert.Contains(shown["SchemaAttributes"]!.AsArray(), attribute => (string)attribute!["Name"]! == "custom:size");
        Assert.True((double)shown["LastModifiedDate"]! > (double)shown["CreationDate"]!);

        Assert.Equal(
            "InvalidParameterException: UsernameAttributes cannot be changed once the user pool has been created",
            await pool.FailAsync(
                "UpdateUserPool", new() { ["UserPoolId"] = made, ["UsernameAttributes"] = new JsonArray("phone_number") }));
        Assert.Equal(
            "InvalidParameterException: UsernameConfiguration cannot be changed once the user pool has been created",
            await pool.FailAsync(
                "UpdateUserPool",
                new() { ["UserPoolId"] = made, ["UsernameConfiguration"] = new JsonObject { ["CaseSensitive"] = false } }));
        Assert.Equal(
            "InvalidParameterException: Cannot turn MFA functionality ON, once the user pool has been created.",
            await pool.FailAsync("UpdateUserPool", new()
            {
                ["UserPoolId"] = made,
                ["MfaConfiguration"] = "ON",
                ["SmsConfiguration"] = new JsonObject { ["SnsCallerArn"] = "arn:aws:iam::000000000000:role/sms" },
            }));
        Assert.Equal(
            "ResourceNotFoundException: User pool local_unknown does not exist.",
            await pool.FailAsync("UpdateUserPool", new() { ["UserPoolId"] = "local_unknown" }));
    }

    [Fact]
    public async Task Custom_attributes_can_be_added_but_not_twice()
    {
        var made = await CreateAsync("""{ "PoolName": "Attributes" }""");
        static JsonObject Add(string id, string name) => new()
        {
            ["UserPoolId"] = id,
            ["CustomAttributes"] = new JsonArray(new JsonObject { ["Name"] = name, ["AttributeDataType"] = "String" }),
        };

        await pool.CallAsync("AddCustomAttributes", Add(made, "one"));
        await pool.CallAsync("AddCustomAttributes", Add(made, "email"));

        Assert.Contains(
            (await DescribeAsync(made))["SchemaAttributes"]!.AsArray(), attribute => (string)attribute!["Name"]! == "custom:email");
        Assert.Equal(
            "InvalidParameterException: custom:one: Existing attribute already has name custom:one.",
            await pool.FailAsync("AddCustomAttributes", Add(made, "one")));
        Assert.StartsWith(
            "InvalidParameterException: 1 validation error detected: Value 'a-name-of-21-characte' at 'customAttributes.1.member.name' "
            + "failed",
            await pool.FailAsync("AddCustomAttributes", Add(made, "a-name-of-21-characte")),
            StringComparison.Ordinal);
        var many =
            new JsonObject
            {
                ["UserPoolId"] = made,
                ["CustomAttributes"] = new JsonArray([.. Enumerable.Range(0, 25).Select(number => new JsonObject
                {
                    ["Name"] = $"m{number}",
                    ["AttributeDataType"] = "String",
                })]),
            };
        await pool.CallAsync("AddCustomAttributes", many);
        many["CustomAttributes"] = new JsonArray(
            [.. Enumerable.Range(25, 24).Select(number => new JsonObject { ["Name"] = $"m{number}", ["AttributeDataType"] = "String" })]);
        Assert.Equal(
            "InvalidParameterException: A user pool can have no more than 50 custom attributes",
            await pool.FailAsync("AddCustomAttributes", many));
    }

    private async Task<string> CreateAsync(string input) =>
        (string)(await pool.CallAsync("CreateUserPool", JsonNode.Parse(input)!.AsObject()))["UserPool"]!["Id"]!;

    private async Task<JsonNode> DescribeAsync(string id) =>
        (await pool.CallAsync("DescribeUserPool", new() { ["UserPoolId"] = id }))["UserPool"]!;
}
