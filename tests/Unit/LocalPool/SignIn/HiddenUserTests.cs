using System.Text.Json.Nodes;
using static AccountPortal.Tests.Unit.LocalPool.PoolClientExtensions;

namespace AccountPortal.Tests.Unit.LocalPool.SignIn;

/// <summary>PreventUserExistenceErrors ENABLED and LEGACY for users who cannot do what they ask for.</summary>
public sealed class HiddenUserTests(PoolFixture fixture) : IClassFixture<PoolFixture>
{
    private const string Mismatch = "CodeMismatchException: Invalid verification code provided, please try again.";
    private const string Expired = "ExpiredCodeException: Invalid code provided, please request a code again.";
    private const string Disabled = "NotAuthorizedException: User is disabled.";

    private readonly PoolHost pool = fixture.Pool;

    [Fact]
    public async Task Somebody_disabled_asks_for_a_code_like_everybody_and_gets_none()
    {
        await CreateAsync("hidden-off", "off@example.net");
        await pool.CallAsync("AdminDisableUser", AdminPool.Of("hidden-off", "local_plain"));

        var asked = await pool.CallAsync("ForgotPassword", Name("hidden-off", "hiding"));
        Assert.Equal("EMAIL", (string)asked["CodeDeliveryDetails"]!["DeliveryMedium"]!);
        Assert.Empty(await pool.InboxAsync("off@example.net"));
        Assert.Equal(Mismatch, await pool.FailAsync("ConfirmForgotPassword", Reset("hidden-off", "hiding")));

        Assert.Equal(Disabled, await pool.FailAsync("ForgotPassword", Name("hidden-off", "plain")));
        Assert.Equal(Disabled, await pool.FailAsync("ConfirmForgotPassword", Reset("hidden-off", "plain")));
    }

    [Theory]
    [InlineData("hiding")]
    [InlineData("plain")]
    public async Task Somebody_who_never_asked_has_no_code_to_be_right(string client)
    {
        var username = "hidden-unasked-" + client;
        await CreateAsync(username, "unasked@example.net");

        Assert.Equal(Expired, await pool.FailAsync("ConfirmForgotPassword", Reset(username, client)));
    }

    [Theory]
    [InlineData("hiding")]
    [InlineData("plain")]
    public async Task A_sign_up_that_was_confirmed_is_told(string client)
    {
        var username = "hidden-confirmed-" + client;
        await CreateAsync(username, "confirmed@example.net");

        Assert.Equal(
            "NotAuthorizedException: User cannot be confirmed. Current status is CONFIRMED",
            await pool.FailAsync("ConfirmSignUp", Confirm(username, "123456", client)));
        Assert.Equal(
            "InvalidParameterException: User is already confirmed.",
            await pool.FailAsync("ResendConfirmationCode", Name(username, client)));
    }

    [Fact]
    public async Task An_administrator_is_told_who_does_not_exist_whatever_the_clients_hide() =>
        Assert.Equal(
            "UserNotFoundException: User does not exist.",
            await pool.FailAsync("AdminGetUser", AdminPool.Of("hidden-nobody", "local_plain")));

    [Fact]
    public async Task A_due_reset_is_told_for_any_password_or_for_none()
    {
        await CreateAsync("hidden-reset", "reset@example.net");
        await pool.CallAsync("AdminResetUserPassword", AdminPool.Of("hidden-reset", "local_plain"));

        foreach (var password in new[] { Password, "Wrong-Passw0rd!" })
        {
            Assert.Equal(
                "PasswordResetRequiredException: Password reset required for the user",
                await pool.FailAsync("InitiateAuth", PasswordSignIn("hidden-reset", password, "plain")));
            Assert.Equal(
                "NotAuthorizedException: Incorrect username or password.",
                await pool.FailAsync("InitiateAuth", PasswordSignIn("hidden-reset", password, "hiding")));
        }
    }

    private Task CreateAsync(string username, string email) =>
        pool.CreateUserAsync(username, "local_plain", ("given_name", "Hid"), ("email", email), ("email_verified", "true"));

    private static JsonObject Reset(string username, string clientId)
    {
        var input = Confirm(username, "123456", clientId);
        input["Password"] = "An0ther-Passw0rd!";
        return input;
    }
}
