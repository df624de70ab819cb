using static AccountPortal.Tests.Unit.LocalPool.PoolClientExtensions;

namespace AccountPortal.Tests.Unit.LocalPool.Limits;

public sealed class LockoutTests(PoolFixture fixture) : IClassFixture<PoolFixture>
{
    private const string Locked = "NotAuthorizedException: Password attempts exceeded";

    private readonly PoolHost pool = fixture.Pool;

    [Fact]
    public async Task A_lock_lasts_a_quarter_of_an_hour_at_most()
    {
        await pool.CreateUserAsync("longest", "local_plain", ("given_name", "Lo"));
        for (var failure = 0; failure < 15; failure++)
        {
            await FailAsync("longest");
            pool.Clock.Advance(TimeSpan.FromSeconds(Math.Min(Math.Pow(2, Math.Max(0, failure - 4)), 899)));
        }
        Assert.Equal(Locked, await pool.FailAsync("InitiateAuth", PasswordSignIn("longest", clientId: "plain")));
        pool.Clock.Advance(TimeSpan.FromSeconds(1));

        await pool.SignInAsync("longest", clientId: "plain");
    }

    [Fact]
    public async Task A_quiet_quarter_of_an_hour_forgets_the_failures()
    {
        await pool.CreateUserAsync("quiet", "local_plain", ("given_name", "Qu"));
        for (var failure = 0; failure < 4; failure++)
        {
            await FailAsync("quiet");
        }
        pool.Clock.Advance(TimeSpan.FromMinutes(15));
        for (var failure = 0; failure < 4; failure++)
        {
            await FailAsync("quiet");
        }

        await pool.SignInAsync("quiet", clientId: "plain");
    }

    [Fact]
    public async Task A_new_password_by_code_ends_the_lock()
    {
        await pool.CreateUserAsync(
            "released", "local_plain", ("given_name", "Re"), ("email", "released@example.net"), ("email_verified", "true"));
        for (var failure = 0; failure < 5; failure++)
        {
            await FailAsync("released");
        }
        Assert.Equal(Locked, await pool.FailAsync("InitiateAuth", PasswordSignIn("released", clientId: "plain")));
        await pool.CallAsync("ForgotPassword", Name("released", "plain"));
        var reset = Confirm("released", await pool.CodeSentToAsync("released@example.net"), "plain");
        reset["Password"] = "An0ther-Passw0rd!";
        await pool.CallAsync("ConfirmForgotPassword", reset);

        await pool.SignInAsync("released", "An0ther-Passw0rd!", "plain");
    }

    [Fact]
    public async Task Of_a_sign_in_and_a_disabling_at_once_no_living_token_is_left()
    {
        await pool.CreateUserAsync("torn", "local_plain", ("given_name", "To"));
        var target = AdminPool.Of("torn", "local_plain");
        for (var round = 0; round < 10; round++)
        {
            var signIn = pool.SendAsync("InitiateAuth", PasswordSignIn("torn", clientId: "plain"));
            await pool.CallAsync("AdminDisableUser", target);
            var (status, body) = await signIn;
            await pool.CallAsync("AdminEnableUser", target);

            var fault = status == 200
                ? await pool.FailAsync("GetUser", Bearer((string)body["AuthenticationResult"]!["AccessToken"]!))
                : $"{body["__type"]}: {body["message"]}";
            Assert.Equal(
                status == 200 ? "NotAuthorizedException: Access Token has been revoked" : "NotAuthorizedException: User is disabled.",
                fault);
        }
    }

    private async Task FailAsync(string username) => Assert.Equal(
        "NotAuthorizedException: Incorrect username or password.",
        await pool.FailAsync("InitiateAuth", PasswordSignIn(username, "Wrong-Passw0rd!", "plain")));
}
