using System.Text.Json.Nodes;
using static AccountPortal.Tests.Unit.LocalPool.PoolClientExtensions;

namespace AccountPortal.Tests.Unit.LocalPool.Users;

public sealed class AdminAttributeTests(PoolFixture fixture) : IClassFixture<PoolFixture>
{
    private const string Expired = "ExpiredCodeException: Invalid code provided, please request a code again.";

    private readonly PoolHost pool = fixture.Pool;

    [Fact]
    public async Task No_client_limits_what_an_administrator_writes()
    {
        await pool.CreateUserAsync("written@example.com");
        await UpdateAsync(
            "written@example.com",
            ("custom:loyalty", "7"),
            ("nickname", "W"),
            ("phone_number_verified", "True"),
            ("phone_number", "+12025550181"));
        await UpdateAsync("written@example.com", ("nickname", ""));

        var user = await pool.AdminGetUserAsync("written@example.com");
        Assert.Equal(
            ("7", null, "+12025550181", "true"),
            (
                user.Attribute("custom:loyalty"),
                user.Attribute("nickname"),
                user.Attribute("phone_number"),
                user.Attribute("phone_number_verified")));
        Assert.Empty(await pool.InboxAsync("+12025550181"));
    }

    [Fact]
    public async Task A_new_address_waits_for_its_code_unless_it_is_said_to_be_verified()
    {
        await pool.CreateUserAsync("waits@example.com");
        await UpdateAsync("waits@example.com", ("email", "later@example.com"));
        Assert.Equal("waits@example.com", (await pool.AdminGetUserAsync("waits@example.com")).Attribute("email"));
        var code = await pool.CodeSentToAsync("later@example.com");

        await UpdateAsync("waits@example.com", ("email", "now@example.com"), ("email_verified", "true"));
        var user = await pool.AdminGetUserAsync("now@example.com");
        Assert.Equal(("now@example.com", "true"), (user.Attribute("email"), user.Attribute("email_verified")));
        Assert.Empty(await pool.InboxAsync("now@example.com"));
        var token = await pool.AccessTokenAsync("now@example.com");
        Assert.Equal(Expired, await pool.FailAsync("VerifyUserAttribute", Bearer(token, ("AttributeName", "email"), ("Code", code))));
    }

    [Fact]
    public async Task A_code_verifies_only_the_address_that_it_was_sent_to()
    {
        await pool.CreateUserAsync("swap", "local_plain", ("email", "mine@example.net"), ("given_name", "Swap"));
        var token = await pool.AccessTokenAsync("swap", clientId: "plain");
        await pool.CallAsync("GetUserAttributeVerificationCode", Bearer(token, ("AttributeName", "email")));
        await pool.CallAsync("UpdateUserAttributes", Bearer(token, ("UserAttributes", Attributes(("email", "theirs@example.net")))));

        Assert.NotEqual("true", await VerifyWithAsync(token, await pool.CodeSentToAsync("mine@example.net"), "swap"));
    }

    [Fact]
    public async Task A_code_for_a_new_address_dies_when_the_old_one_is_kept()
    {
        await pool.CreateUserAsync("kept2@example.com");
        var token = await pool.AccessTokenAsync("kept2@example.com");
        await pool.CallAsync("UpdateUserAttributes", Bearer(token, ("UserAttributes", Attributes(("email", "dropped@example.com")))));
        await pool.CallAsync("UpdateUserAttributes", Bearer(token, ("UserAttributes", Attributes(("email", "kept2@example.com")))));

        var input = Bearer(token, ("AttributeName", "email"), ("Code", await pool.CodeSentToAsync("dropped@example.com")));
        Assert.Equal(Expired, await pool.FailAsync("VerifyUserAttribute", input));
    }

    [Fact]
    public async Task The_code_of_a_sign_up_does_not_confirm_an_address_put_in_later()
    {
        await pool.CallAsync("SignUp", SignUp("typo", "plain", attributes: [("email", "tpyo@example.net"), ("given_name", "Ty")]));
        var code = await pool.CodeSentToAsync("tpyo@example.net");
        await pool.CallAsync("AdminUpdateUserAttributes", Input("typo", "local_plain", ("email", "typo@example.net")));

        Assert.Equal(Expired, await pool.FailAsync("ConfirmSignUp", Confirm("typo", code, "plain")));
    }

    [Fact]
    public async Task A_reset_code_dies_with_the_address_it_went_to()
    {
        await pool.CreateUserAsync(
            "moved", "local_plain", ("email", "before@example.net"), ("email_verified", "true"), ("given_name", "Mo"));
        await pool.CallAsync("ForgotPassword", Name("moved", "plain"));
        var reset = Confirm("moved", await pool.CodeSentToAsync("before@example.net"), "plain");
        reset["Password"] = "An0ther-Passw0rd!";
        await pool.CallAsync(
            "AdminDeleteUserAttributes", AdminPool.Of("moved", "local_plain", ("UserAttributeNames", new JsonArray("email"))));

        Assert.Null((await pool.AdminGetUserAsync("moved", "local_plain")).Attribute("email_verified"));
        Assert.Equal(Expired, await pool.FailAsync("ConfirmForgotPassword", reset));
    }

    [Theory]
    [InlineData("custom:badge", "B2", "user.custom:badge: Attribute cannot be updated.")]
    [InlineData("sub", "me", "user.sub: Attribute cannot be updated.")]
    [InlineData("custom:none", "x", "Attributes did not conform to the schema: custom:none: Attribute does not exist in the schema.\n")]
    [InlineData("email", "nonsense", "Invalid email address format.")]
    [InlineData("given_name", "", "Invalid user attributes: given_name: Required attribute cannot be deleted.")]
    [InlineData(
        "email_verified", "maybe", "Attributes did not conform to the schema: email_verified: Attribute value must be of type Boolean\n")]
    public async Task The_schema_binds_administrators_too(string name, string value, string sentence)
    {
        var username = "bound" + name.Replace(':', '-');
        await pool.CreateUserAsync(username, "local_plain", ("given_name", "Bo"), ("custom:badge", "B1"));

        Assert.Equal(
            "InvalidParameterException: " + sentence,
            await pool.FailAsync("AdminUpdateUserAttributes", Input(username, "local_plain", (name, value))));
    }

    [Theory]
    [InlineData("custom:badge", "user.custom:badge: Attribute cannot be updated.")]
    [InlineData("custom:none", "Invalid user attributes: user.custom:none: Attribute does not exist in the schema.\n")]
    [InlineData("given_name", "Invalid user attributes: given_name: Required attribute cannot be deleted.")]
    public async Task What_the_schema_wants_is_not_deleted(string name, string sentence)
    {
        var username = "undeleted" + name.Replace(':', '-');
        await pool.CreateUserAsync(username, "local_plain", ("given_name", "Un"), ("custom:badge", "B1"));
        JsonObject Delete(string user) => AdminPool.Of(user, "local_plain", ("UserAttributeNames", new JsonArray(name)));

        Assert.Equal("InvalidParameterException: " + sentence, await pool.FailAsync("AdminDeleteUserAttributes", Delete(username)));
        Assert.Equal("UserNotFoundException: User does not exist.", await pool.FailAsync("AdminDeleteUserAttributes", Delete("nobody")));
    }

    [Fact]
    public async Task The_first_password_of_ones_own_fills_no_attribute_with_nothing()
    {
        await pool.CallAsync("AdminCreateUser", AdminPool.Of(
            "blank",
            "local_plain",
            ("TemporaryPassword", Password),
            ("MessageAction", "SUPPRESS"),
            ("UserAttributes", Attributes(("given_name", "Bl"), ("custom:badge", "B1")))));
        var challenge = await pool.CallAsync("InitiateAuth", PasswordSignIn("blank", clientId: "plain"));
        Assert.Equal(
            "InvalidParameterException: user.custom:badge: Attribute cannot be updated.",
            await pool.FailAsync(
                "RespondToAuthChallenge",
                Answer(challenge, "blank", "plain", ("NEW_PASSWORD", "An0ther-Passw0rd!"), ("userAttributes.custom:badge", "B2"))));
        await pool.CallAsync("RespondToAuthChallenge", Answer(
            challenge,
            "blank",
            "plain",
            ("NEW_PASSWORD", "An0ther-Passw0rd!"),
            ("userAttributes.email", ""),
            ("userAttributes.nickname", "")));

        var user = await pool.AdminGetUserAsync("blank", "local_plain");
        Assert.Equal(
            ["sub", "given_name", "custom:badge"], user["UserAttributes"]!.AsArray().Select(attribute => (string)attribute!["Name"]!));
    }

    private async Task<string?> VerifyWithAsync(string token, string code, string username)
    {
        await pool.SendAsync("VerifyUserAttribute", Bearer(token, ("AttributeName", "email"), ("Code", code)));
        return (await pool.AdminGetUserAsync(username, "local_plain")).Attribute("email_verified");
    }

    private Task<JsonObject> UpdateAsync(string username, params ReadOnlySpan<(string Name, string Value)> attributes) =>
        pool.CallAsync("AdminUpdateUserAttributes", Input(username, "local_demo", attributes));

    private static JsonObject Input(string username, string poolId, params ReadOnlySpan<(string Name, string Value)> attributes) =>
        AdminPool.Of(username, poolId, ("UserAttributes", Attributes(attributes)));
}
