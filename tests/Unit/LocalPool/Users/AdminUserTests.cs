using System.Text.Json;
using System.Text.Json.Nodes;
using static AccountPortal.Tests.Unit.LocalPool.PoolClientExtensions;

namespace AccountPortal.Tests.Unit.LocalPool.Users;

public sealed class AdminUserTests(PoolFixture fixture) : IClassFixture<PoolFixture>
{
    private const string Unknown = "UserNotFoundException: User does not exist.";

    private readonly PoolHost pool = fixture.Pool;

    public static TheoryData<string> Operations =>
    [
        "AdminGetUser", "AdminConfirmSignUp", "AdminResetUserPassword", "AdminUserGlobalSignOut", "AdminDisableUser", "AdminEnableUser",
        "AdminDeleteUser", "AdminDeleteSoftwareToken", "AdminSetUserMFAPreference", "AdminSetUserSettings",
    ];

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Pool_and_user_must_exist(string operation)
    {
        JsonObject Input(string user, string poolId) => AdminPool.Of(user, poolId, ("MFAOptions", new JsonArray()));

        Assert.Equal(Unknown, await pool.FailAsync(operation, Input("nobody", "local_plain")));
        Assert.Equal(
            "ResourceNotFoundException: User pool local_none does not exist.",
            await pool.FailAsync(operation, Input("nobody", "local_none")));
        Assert.StartsWith(
            "InvalidParameterException: 2 validation errors detected: Value at 'username' failed",
            await pool.FailAsync(operation, Input("", "local_plain")),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_user_is_shown_whole_by_name_sub_and_alias()
    {
        await pool.CreateUserAsync(
            "shown", "local_alias", ("email", "shown@example.com"), ("email_verified", "True"), ("preferred_username", "showy"));
        var user = await pool.AdminGetUserAsync("shown", "local_alias");

        Assert.Equal("shown", (string)user["Username"]!);
        Assert.Equal(("true", "showy"), (user.Attribute("email_verified"), user.Attribute("preferred_username")));
        Assert.Equal(("CONFIRMED", true), ((string)user["UserStatus"]!, (bool)user["Enabled"]!));
        Assert.Equal(JsonValueKind.Number, user["UserLastModifiedDate"]!.GetValueKind());
        Assert.False(user.ContainsKey("MFAOptions") || user.ContainsKey("PreferredMfaSetting") || user.ContainsKey("UserMFASettingList"));
        foreach (var name in new[] { user.Attribute("sub")!, "Shown@Example.com", "SHOWY" })
        {
            Assert.Equal("shown", (string)(await pool.AdminGetUserAsync(name, "local_alias"))["Username"]!);
        }
    }

    [Fact]
    public async Task A_disabled_user_is_out_at_once_and_old_tokens_stay_dead()
    {
        await pool.CreateUserAsync("off@example.com");
        var tokens = await pool.SignInAsync("off@example.com");
        var bearer = Bearer((string)tokens["AccessToken"]!);
        var refresh = new JsonObject { ["RefreshToken"] = (string)tokens["RefreshToken"]!, ["ClientId"] = "account-portal" };
        await pool.CallAsync("AdminDisableUser", AdminPool.Of("off@example.com"));

        const string Disabled = "NotAuthorizedException: User is disabled.";
        Assert.False((bool)(await pool.AdminGetUserAsync("off@example.com"))["Enabled"]!);
        Assert.Equal(Disabled, await pool.FailAsync("InitiateAuth", PasswordSignIn("off@example.com")));
        Assert.Equal(Disabled, await pool.FailAsync("GetUser", bearer));
        Assert.Equal(Disabled, await pool.FailAsync("GetTokensFromRefreshToken", refresh));
        Assert.Equal(
            "NotAuthorizedException: User is disabled", await pool.FailAsync("AdminResetUserPassword", AdminPool.Of("off@example.com")));

        await pool.CallAsync("AdminEnableUser", AdminPool.Of("off@example.com"));
        Assert.Equal("NotAuthorizedException: Access Token has been revoked", await pool.FailAsync("GetUser", bearer));
        Assert.Equal("NotAuthorizedException: Refresh Token has been revoked", await pool.FailAsync("GetTokensFromRefreshToken", refresh));
        await pool.SignInAsync("off@example.com");
    }

    [Fact]
    public async Task An_administrator_signs_a_user_out_everywhere()
    {
        await pool.CreateUserAsync("everywhere@example.com");
        var tokens = await pool.SignInAsync("everywhere@example.com");
        await pool.CallAsync("AdminUserGlobalSignOut", AdminPool.Of("everywhere@example.com"));

        Assert.Equal(
            "NotAuthorizedException: Access Token has been revoked",
            await pool.FailAsync("GetUser", Bearer((string)tokens["AccessToken"]!)));
        await pool.CallAsync("GetUser", Bearer(await pool.AccessTokenAsync("everywhere@example.com")));
    }

    [Fact]
    public async Task A_sign_up_is_confirmed_without_a_code_and_verifies_nothing()
    {
        await pool.CallAsync("SignUp", SignUp("waved@example.com"));
        await pool.CallAsync("AdminConfirmSignUp", AdminPool.Of("waved@example.com"));

        var user = await pool.AdminGetUserAsync("waved@example.com");
        Assert.Equal(("CONFIRMED", "false"), ((string)user["UserStatus"]!, user.Attribute("email_verified")));
        Assert.Equal(
            "NotAuthorizedException: User cannot be confirmed. Current status is CONFIRMED",
            await pool.FailAsync("AdminConfirmSignUp", AdminPool.Of("waved@example.com")));
    }

    [Fact]
    public async Task A_reset_ends_the_old_password_and_sends_the_code_for_a_new_one()
    {
        await pool.CreateUserAsync("reset@example.com");
        await pool.CallAsync("AdminResetUserPassword", AdminPool.Of("reset@example.com"));
        Assert.Equal("RESET_REQUIRED", (string)(await pool.AdminGetUserAsync("reset@example.com"))["UserStatus"]!);
        Assert.Equal(
            "NotAuthorizedException: Incorrect username or password.",
            await pool.FailAsync("InitiateAuth", PasswordSignIn("reset@example.com")));

        var reset = Confirm("reset@example.com", await pool.CodeSentToAsync("reset@example.com"));
        reset["Password"] = "An0ther-Passw0rd!";
        await pool.CallAsync("ConfirmForgotPassword", reset);

        await pool.SignInAsync("reset@example.com", "An0ther-Passw0rd!");
        Assert.Equal("CONFIRMED", (string)(await pool.AdminGetUserAsync("reset@example.com"))["UserStatus"]!);
    }

    [Fact]
    public async Task A_reset_needs_a_password_that_is_in_force_and_an_address()
    {
        const string State = "NotAuthorizedException: User password cannot be reset in the current state.";
        await pool.CallAsync("SignUp", SignUp("early@example.com"));
        Assert.Equal(State, await pool.FailAsync("AdminResetUserPassword", AdminPool.Of("early@example.com")));
        Assert.Equal(State, await pool.FailAsync("AdminResetUserPassword", AdminPool.Of("new@example.com")));

        await pool.CreateUserAsync("nowhere", "local_closed");
        Assert.Equal(
            "InvalidParameterException: Cannot reset password for the user as there is no registered/verified email or phone_number",
            await pool.FailAsync("AdminResetUserPassword", AdminPool.Of("nowhere", "local_closed")));
        await pool.CreateUserAsync("somewhere", "local_closed", ("email", "some@example.com"), ("email_verified", "true"));
        await pool.CallAsync("AdminResetUserPassword", AdminPool.Of("somewhere", "local_closed"));
        Assert.Single(await pool.InboxAsync("some@example.com"));
    }

    [Fact]
    public async Task Whoever_is_deleted_is_gone_and_the_name_is_free()
    {
        await pool.CreateUserAsync("gone@example.com");
        var tokens = await pool.SignInAsync("gone@example.com");
        Assert.Empty(await pool.CallAsync("AdminDeleteUser", AdminPool.Of("gone@example.com")));

        Assert.Equal(Unknown, await pool.FailAsync("AdminDeleteUser", AdminPool.Of("gone@example.com")));
        Assert.Equal(Unknown, await pool.FailAsync("GetUser", Bearer((string)tokens["AccessToken"]!)));
        Assert.Equal(
            "NotAuthorizedException: Refresh Token has been revoked",
            await pool.FailAsync(
                "GetTokensFromRefreshToken",
                new() { ["RefreshToken"] = (string)tokens["RefreshToken"]!, ["ClientId"] = "account-portal" }));
        await pool.CreateUserAsync("gone@example.com");
        await pool.SignInAsync("gone@example.com");
    }

    [Fact]
    public async Task A_user_deletes_the_own_account()
    {
        await pool.CreateUserAsync("leaving@example.com");
        var bearer = Bearer(await pool.AccessTokenAsync("leaving@example.com"));
        Assert.Empty(await pool.CallAsync("DeleteUser", bearer));

        Assert.Equal(Unknown, await pool.FailAsync("DeleteUser", bearer));
        Assert.Equal(Unknown, await pool.FailAsync("AdminGetUser", AdminPool.Of("leaving@example.com")));
    }

    [Fact]
    public async Task Second_factors_are_set_and_taken_away_by_an_administrator()
    {
        await pool.CreateUserAsync("factors@example.com", attributes: ("phone_number", "+12025550161"));
        JsonObject Wish(string member) => AdminPool.Of(
            "factors@example.com", members: (member, new JsonObject { ["Enabled"] = true, ["PreferredMfa"] = true }));
        Assert.Equal(
            "InvalidParameterException: User does not have delivery config set to turn on SOFTWARE_TOKEN_MFA",
            await pool.FailAsync("AdminSetUserMFAPreference", Wish("SoftwareTokenMfaSettings")));
        await pool.CallAsync("AdminSetUserMFAPreference", Wish("SMSMfaSettings"));
        var user = await pool.AdminGetUserAsync("factors@example.com");
        Assert.Equal(("SMS_MFA", """["SMS_MFA"]"""), ((string)user["PreferredMfaSetting"]!, user["UserMFASettingList"]!.ToJsonString()));

        JsonObject Settings(JsonArray options) => AdminPool.Of("factors@example.com", members: ("MFAOptions", options));
        await pool.CallAsync("AdminSetUserSettings", Settings([]));
        Assert.False((await pool.AdminGetUserAsync("factors@example.com")).ContainsKey("UserMFASettingList"));
        await pool.CallAsync(
            "AdminSetUserSettings", Settings([new JsonObject { ["DeliveryMedium"] = "SMS", ["AttributeName"] = "phone_number" }]));
        Assert.Single((await pool.AdminGetUserAsync("factors@example.com"))["MFAOptions"]!.AsArray());
    }

    [Fact]
    public async Task An_authenticator_app_is_deleted_and_no_longer_asked_for()
    {
        await pool.CreateUserAsync("app@example.com");
        var token = await pool.AccessTokenAsync("app@example.com");
        var secret = (string)(await pool.CallAsync("AssociateSoftwareToken", Bearer(token)))["SecretCode"]!;
        await pool.CallAsync("VerifySoftwareToken", Bearer(token, ("UserCode", pool.Totp(secret))));
        await pool.CallAsync("SetUserMFAPreference", Bearer(token, ("SoftwareTokenMfaSettings", new JsonObject { ["Enabled"] = true })));
        await pool.CallAsync("AdminDeleteSoftwareToken", AdminPool.Of("app@example.com"));

        await pool.SignInAsync("app@example.com");
        Assert.StartsWith(
            "InvalidParameterException: User does not have delivery config",
            await pool.FailAsync(
                "SetUserMFAPreference", Bearer(token, ("SoftwareTokenMfaSettings", new JsonObject { ["Enabled"] = true }))),
            StringComparison.Ordinal);
    }
}
