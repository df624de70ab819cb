using System.Text.Json.Nodes;
using static AccountPortal.Tests.Unit.LocalPool.PoolClientExtensions;

namespace AccountPortal.Tests.Unit.LocalPool.Users;

public sealed class AdminTests(PoolFixture fixture) : IClassFixture<PoolFixture>
{
    private readonly PoolHost pool = fixture.Pool;

    [Fact]
    public async Task An_invited_user_replaces_the_temporary_password_and_completes_the_profile()
    {
        var created = await pool.CallAsync("AdminCreateUser", Create("local_plain", "invited", ("email", "invited@example.com")));
        Assert.Equal("FORCE_CHANGE_PASSWORD", (string)created["User"]!["UserStatus"]!);
        Assert.Equal(System.Text.Json.JsonValueKind.Number, created["User"]!["UserCreateDate"]!.GetValueKind());
        var temporary = await pool.CodeSentToAsync("invited@example.com");

        var challenge = await pool.CallAsync("InitiateAuth", PasswordSignIn("invited", temporary, "plain"));
        Assert.Equal("NEW_PASSWORD_REQUIRED", (string)challenge["ChallengeName"]!);
        Assert.Equal("""["userAttributes.given_name"]""", (string)challenge["ChallengeParameters"]!["requiredAttributes"]!);
        Assert.Equal(
            "invited@example.com", (string)JsonNode.Parse((string)challenge["ChallengeParameters"]!["userAttributes"]!)!["email"]!);

        Assert.Equal(
            "InvalidParameterException: Invalid attributes given, given_name is missing",
            await FailAsync(challenge, ("NEW_PASSWORD", Password)));
        Assert.Equal(
            "NotAuthorizedException: Cannot modify an already provided email",
            await FailAsync(
                challenge,
                ("NEW_PASSWORD", Password),
                ("userAttributes.given_name", "Ivy"),
                ("userAttributes.email", "invited@example.com")));
        Assert.Equal(
            "NotAuthorizedException: A client attempted to write unauthorized attribute",
            await FailAsync(challenge, ("NEW_PASSWORD", Password), ("userAttributes.email_verified", "true")));
        Assert.StartsWith("InvalidPasswordException", await FailAsync(challenge, ("NEW_PASSWORD", "short")), StringComparison.Ordinal);

        await pool.CallAsync(
            "RespondToAuthChallenge",
            Answer(challenge, "invited", "plain", ("NEW_PASSWORD", Password), ("userAttributes.given_name", "Ivy")));
        var user = await pool.CallAsync("GetUser", Bearer(await pool.AccessTokenAsync("invited", clientId: "plain")));
        Assert.Equal("Ivy", user.Attribute("given_name"));
    }

    [Fact]
    public async Task A_temporary_password_expires_and_an_invitation_can_be_sent_again()
    {
        await pool.CallAsync("AdminCreateUser", Create("local_demo", "slow@example.com"));
        var first = await pool.CodeSentToAsync("slow@example.com");
        pool.Clock.Advance(TimeSpan.FromDays(7));
        Assert.Equal(
            "NotAuthorizedException: Temporary password has expired and must be reset by an administrator.",
            await pool.FailAsync("InitiateAuth", PasswordSignIn("slow@example.com", first)));

        var again = Create("local_demo", "slow@example.com");
        again["MessageAction"] = "RESEND";
        await pool.CallAsync("AdminCreateUser", again);

        var challenge = await pool.CallAsync(
            "InitiateAuth", PasswordSignIn("slow@example.com", await pool.CodeSentToAsync("slow@example.com")));
        Assert.Equal("NEW_PASSWORD_REQUIRED", (string)challenge["ChallengeName"]!);
        again["Username"] = "demo@example.com";
        Assert.Equal(
            "UnsupportedUserStateException: Resend not possible. demo@example.com status is not FORCE_CHANGE_PASSWORD",
            await pool.FailAsync("AdminCreateUser", again));
    }

    [Fact]
    public async Task Nobody_is_created_twice()
    {
        await pool.CallAsync("AdminCreateUser", Create("local_plain", "twice"));

        Assert.Equal(
            "UsernameExistsException: User account already exists",
            await pool.FailAsync("AdminCreateUser", Create("local_plain", "twice")));
        Assert.Equal(
            "UsernameExistsException: An account with the given email already exists.",
            await pool.FailAsync("AdminCreateUser", Create("local_demo", "demo@example.com")));
        Assert.Equal(
            "InvalidParameterException: Attributes did not conform to the schema: custom:none: Attribute does not exist in the schema.\n",
            await pool.FailAsync("AdminCreateUser", Create("local_plain", "thrice", ("custom:none", "x"))));
        Assert.Equal(
            "ResourceNotFoundException: User pool local_none does not exist.",
            await pool.FailAsync("AdminCreateUser", Create("local_none", "x")));
    }

    [Fact]
    public async Task An_administrator_sets_a_password_for_good_or_for_now()
    {
        await pool.CallAsync("SignUp", SignUp("set@example.com"));
        var input = new JsonObject { ["UserPoolId"] = "local_demo", ["Username"] = "set@example.com", ["Password"] = "Set-Passw0rd!" };
        await pool.CallAsync("AdminSetUserPassword", input);
        Assert.Equal(
            "NEW_PASSWORD_REQUIRED",
            (string)(await pool.CallAsync("InitiateAuth", PasswordSignIn("set@example.com", "Set-Passw0rd!")))["ChallengeName"]!);
        input["Permanent"] = true;
        await pool.CallAsync("AdminSetUserPassword", input);
        await pool.SignInAsync("set@example.com", "Set-Passw0rd!");
        input["Username"] = "nobody@example.com";
        Assert.Equal("UserNotFoundException: User does not exist.", await pool.FailAsync("AdminSetUserPassword", input));
    }

    [Fact]
    public async Task The_pool_and_its_clients_describe_themselves()
    {
        var description = (await pool.CallAsync("DescribeUserPool", new() { ["UserPoolId"] = "local_demo" }))["UserPool"]!;
        Assert.Equal(8, (int)description["Policies"]!["PasswordPolicy"]!["MinimumLength"]!);
        Assert.Equal("""["email","phone_number"]""", description["UsernameAttributes"]!.ToJsonString());
        Assert.Equal(
            """["email"]""", description["UserAttributeUpdateSettings"]!["AttributesRequireVerificationBeforeUpdate"]!.ToJsonString());
        var loyalty = description["SchemaAttributes"]!.AsArray().Single(attribute => (string)attribute!["Name"]! == "custom:loyalty")!;
        Assert.Equal("""{"MinValue":"0","MaxValue":"100000"}""", loyalty["NumberAttributeConstraints"]!.ToJsonString());

        var client =
            (await pool.CallAsync(
                "DescribeUserPoolClient", new() { ["UserPoolId"] = "local_plain", ["ClientId"] = "secretive" }))["UserPoolClient"]!;
        Assert.Equal(TestPools.Secret, (string)client["ClientSecret"]!);
        Assert.Equal("LEGACY", (string)client["PreventUserExistenceErrors"]!);
        Assert.Equal(
            "ResourceNotFoundException: User pool client secretive does not exist.",
            await pool.FailAsync("DescribeUserPoolClient", new() { ["UserPoolId"] = "local_demo", ["ClientId"] = "secretive" }));

        var mfa = await pool.CallAsync("GetUserPoolMfaConfig", new() { ["UserPoolId"] = "local_demo" });
        Assert.Equal("OPTIONAL", (string)mfa["MfaConfiguration"]!);
        Assert.True((bool)mfa["SoftwareTokenMfaConfiguration"]!["Enabled"]!);
    }

    private Task<string> FailAsync(JsonObject challenge, params ReadOnlySpan<(string Key, string Value)> responses) =>
        pool.FailAsync("RespondToAuthChallenge", Answer(challenge, "invited", "plain", responses));

    private static JsonObject Create(string poolId, string username, params ReadOnlySpan<(string Name, string Value)> attributes) => new()
    {
        ["UserPoolId"] = poolId,
        ["Username"] = username,
        ["UserAttributes"] = Attributes(attributes),
        ["DesiredDeliveryMediums"] = username.Contains('@', StringComparison.Ordinal) || attributes.Length > 0
            ? new JsonArray("EMAIL")
            : null,
    };
}
