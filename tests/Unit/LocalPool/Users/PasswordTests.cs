using System.Text.Json.Nodes;
using static AccountPortal.Tests.Unit.LocalPool.PoolClientExtensions;

namespace AccountPortal.Tests.Unit.LocalPool.Users;

public sealed class PasswordTests(PoolFixture fixture) : IClassFixture<PoolFixture>
{
    private const string NewPassword = "An0ther-Passw0rd!";
    private const string Limit = "LimitExceededException: Attempt limit exceeded, please try after some time.";

    private readonly PoolHost pool = fixture.Pool;

    [Fact]
    public async Task The_password_is_changed_by_whoever_knows_the_old_one_and_tokens_live_on()
    {
        await pool.CreateUserAsync("change@example.com");
        var token = await pool.AccessTokenAsync("change@example.com");
        Assert.Equal(
            "NotAuthorizedException: Incorrect username or password.",
            await pool.FailAsync("ChangePassword", Change(token, "Wrong-Passw0rd!", NewPassword)));
        Assert.StartsWith(
            "InvalidPasswordException", await pool.FailAsync("ChangePassword", Change(token, Password, "short")), StringComparison.Ordinal);
        await pool.CallAsync("ChangePassword", Change(token, Password, NewPassword));

        await pool.CallAsync("GetUser", Bearer(token));
        await pool.SignInAsync("change@example.com", NewPassword);
        Assert.StartsWith(
            "NotAuthorizedException", await pool.FailAsync("InitiateAuth", PasswordSignIn("change@example.com")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Changes_are_limited_by_the_hour()
    {
        await pool.CreateUserAsync("changes@example.com");
        var token = await pool.AccessTokenAsync("changes@example.com");
        for (var attempt = 0; attempt < 5; attempt++)
        {
            await pool.CallAsync("ChangePassword", Change(token, Password, Password));
        }

        Assert.Equal(Limit, await pool.FailAsync("ChangePassword", Change(token, Password, Password)));
    }

    [Fact]
    public async Task A_forgotten_password_is_reset_by_a_code_that_serves_once()
    {
        await pool.CreateUserAsync("forgot@example.com");
        var asked = await pool.CallAsync("ForgotPassword", Name("forgot@example.com"));
        Assert.Equal("f***@e***", (string)asked["CodeDeliveryDetails"]!["Destination"]!);
        await pool.SignInAsync("forgot@example.com");
        var code = await pool.CodeSentToAsync("forgot@example.com");
        Assert.Equal(
            "CodeMismatchException: Invalid verification code provided, please try again.",
            await pool.FailAsync("ConfirmForgotPassword", Reset("forgot@example.com", "wrong")));
        Assert.StartsWith(
            "InvalidPasswordException",
            await pool.FailAsync("ConfirmForgotPassword", Reset("forgot@example.com", code, "short")),
            StringComparison.Ordinal);

        var answers = await Task.WhenAll(
            Enumerable.Range(0, 6).Select(_ => pool.SendAsync("ConfirmForgotPassword", Reset("forgot@example.com", code))));

        Assert.Single(answers, sent => sent.Status == 200);
        Assert.All(answers.Where(sent => sent.Status != 200), sent => Assert.Equal("ExpiredCodeException", (string)sent.Body["__type"]!));
        await pool.SignInAsync("forgot@example.com", NewPassword);
    }

    [Fact]
    public async Task A_reset_code_expires_after_an_hour()
    {
        await pool.CreateUserAsync("hour@example.com");
        await pool.CallAsync("ForgotPassword", Name("hour@example.com"));
        pool.Clock.Advance(TimeSpan.FromHours(1));

        Assert.Equal(
            "ExpiredCodeException: Invalid code provided, please request a code again.",
            await pool.FailAsync("ConfirmForgotPassword", Reset("hour@example.com", await pool.CodeSentToAsync("hour@example.com"))));
    }

    [Fact]
    public async Task Known_and_unknown_names_are_answered_alike()
    {
        await pool.CreateUserAsync("here1@example.com");
        foreach (var name in new[] { "here1@example.com", "none1@example.com" })
        {
            for (var attempt = 0; attempt < 5; attempt++)
            {
                var asked = await pool.CallAsync("ForgotPassword", Name(name));
                Assert.Equal(
                    """{"CodeDeliveryDetails":"""
                    + $$$"""{"AttributeName":"email","DeliveryMedium":"EMAIL","Destination":"{{{name[0]}}}***@e***"}}""",
                    asked.ToJsonString());
            }
            Assert.Equal(Limit, await pool.FailAsync("ForgotPassword", Name(name)));
            for (var attempt = 0; attempt < 15; attempt++)
            {
                Assert.Equal(
                    "CodeMismatchException: Invalid verification code provided, please try again.",
                    await pool.FailAsync("ConfirmForgotPassword", Reset(name, "wrong")));
            }
            Assert.Equal(Limit, await pool.FailAsync("ConfirmForgotPassword", Reset(name, "wrong")));
        }
        const string Unknown = "UserNotFoundException: Username/client id combination not found.";
        Assert.Equal(Unknown, await pool.FailAsync("ForgotPassword", Name("ghost", "plain")));
        Assert.Equal(Unknown, await pool.FailAsync("ConfirmForgotPassword", Reset("ghost", "wrong", clientId: "plain")));
    }

    [Theory]
    [InlineData("hiding", false)]
    [InlineData("plain", true)]
    public async Task Without_a_verified_address_there_is_no_reset(string client, bool told)
    {
        var name = "unreachable-" + client;
        await pool.CreateUserAsync(name, "local_plain");
        var (status, body) = await pool.SendAsync("ForgotPassword", Name(name, client));

        Assert.Equal(told ? 400 : 200, status);
        if (told)
        {
            Assert.Equal(
                "Cannot reset password for the user as there is no registered/verified email or phone_number", (string)body["message"]!);
        }
    }

    [Fact]
    public async Task The_second_factors_phone_is_no_way_to_a_new_password()
    {
        await pool.CallAsync("DeleteUserAttributes", Bearer(await SmsUserTokenAsync(), ("UserAttributeNames", new JsonArray("email"))));
        var asked = await pool.CallAsync("ForgotPassword", Name("+12025550151"));

        Assert.Equal("+*******0151", (string)asked["CodeDeliveryDetails"]!["Destination"]!);
        Assert.Single(await pool.InboxAsync("+12025550151"));
    }

    [Fact]
    public async Task Only_administrators_reset_where_the_pool_says_so_and_invitations_are_not_reset()
    {
        await pool.CreateUserAsync("managed", "local_closed");
        Assert.Equal(
            "NotAuthorizedException: Contact administrator to reset password.",
            await pool.FailAsync("ForgotPassword", Name("managed", "closed")));
        Assert.Equal(
            "NotAuthorizedException: User password cannot be reset in the current state.",
            await pool.FailAsync("ForgotPassword", Name("new@example.com")));
    }

    private async Task<string> SmsUserTokenAsync()
    {
        await pool.CreateUserAsync("second@example.com", attributes: [("phone_number", "+12025550151"), ("phone_number_verified", "true")]);
        var token = await pool.AccessTokenAsync("second@example.com");
        var enabled = new JsonObject { ["Enabled"] = true };
        await pool.CallAsync("SetUserMFAPreference", Bearer(token, ("SMSMfaSettings", enabled)));
        await pool.CallAsync("InitiateAuth", PasswordSignIn("second@example.com"));
        return token;
    }

    private static JsonObject Change(string token, string previous, string proposed) =>
        Bearer(token, ("PreviousPassword", previous), ("ProposedPassword", proposed));

    private static JsonObject Reset(string username, string code, string password = NewPassword, string clientId = "account-portal")
    {
        var input = Confirm(username, code, clientId);
        input["Password"] = password;
        return input;
    }
}
