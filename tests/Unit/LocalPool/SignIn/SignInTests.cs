using AccountPortal.LocalPool.Pools;
using System.Text.Json.Nodes;
using AccountPortal.LocalPool.Storage;
using AccountPortal.LocalPool.Users;
using Microsoft.Extensions.DependencyInjection;
using static AccountPortal.Tests.Unit.LocalPool.PoolClientExtensions;

namespace AccountPortal.Tests.Unit.LocalPool.SignIn;

public sealed class SignInTests(PoolFixture fixture) : IClassFixture<PoolFixture>
{
    private const string WrongPassword = "NotAuthorizedException: Incorrect username or password.";
    private const string Locked = "NotAuthorizedException: Password attempts exceeded";

    private readonly PoolHost pool = fixture.Pool;

    [Fact]
    public async Task A_success_carries_exactly_what_Cognito_sends()
    {
        var output = await pool.CallAsync("InitiateAuth", PasswordSignIn("demo@example.com"));

        Assert.Equal(["AuthenticationResult", "ChallengeParameters"], output.Select(member => member.Key).Order());
        Assert.Equal("{}", output["ChallengeParameters"]!.ToJsonString());
        var result = output["AuthenticationResult"]!.AsObject();
        Assert.Equal(["AccessToken", "ExpiresIn", "IdToken", "RefreshToken", "TokenType"], result.Select(member => member.Key).Order());
        Assert.Equal(3600, (int)result["ExpiresIn"]!);
        Assert.StartsWith(
            "eyJjdHkiOiJKV1QiLCJlbmMiOiJBMjU2R0NNIiwiYWxnIjoiUlNBLU9BRVAifQ.", (string)result["RefreshToken"]!, StringComparison.Ordinal);
        Assert.Equal(4, ((string)result["RefreshToken"]!).Count(character => character == '.'));
    }

    [Theory]
    [InlineData("demo@example.com")]
    [InlineData("DEMO@example.com")]
    [InlineData("sms@example.com")]
    [InlineData("+12025550100")]
    public async Task Every_name_of_a_user_signs_in(string name) => await pool.CallAsync("InitiateAuth", PasswordSignIn(name));

    [Fact]
    public async Task Somebody_unknown_is_answered_like_somebody_with_a_wrong_password()
    {
        await pool.CreateUserAsync("known@example.com");
        Assert.Equal(WrongPassword, await pool.FailAsync("InitiateAuth", PasswordSignIn("known@example.com", "Wrong-Passw0rd!")));
        Assert.Equal(WrongPassword, await pool.FailAsync("InitiateAuth", PasswordSignIn("stranger@example.com", "Wrong-Passw0rd!")));

        var (known, knownAnswer) = await pool.StartSrpAsync("known@example.com", "Wrong-Passw0rd!");
        var (unknown, unknownAnswer) = await pool.StartSrpAsync("stranger@example.com");
        var (again, _) = await pool.StartSrpAsync("Stranger@example.com");
        Assert.Equal(Shape(known), Shape(unknown));
        Assert.Equal((string)unknown["ChallengeParameters"]!["SALT"]!, (string)again["ChallengeParameters"]!["SALT"]!);
        Assert.Equal((string)unknown["ChallengeParameters"]!["USERNAME"]!, (string)again["ChallengeParameters"]!["USERNAME"]!);
        Assert.Equal(WrongPassword, await pool.FailAsync("RespondToAuthChallenge", knownAnswer));
        Assert.Equal(WrongPassword, await pool.FailAsync("RespondToAuthChallenge", unknownAnswer));
    }

    [Fact]
    public async Task A_client_with_legacy_errors_says_that_nobody_has_the_name()
    {
        const string Unknown = "UserNotFoundException: User does not exist.";
        Assert.Equal(Unknown, await pool.FailAsync("InitiateAuth", PasswordSignIn("ghost", clientId: "plain")));
        Assert.Equal(Unknown, await pool.FailAsync("InitiateAuth", new()
        {
            ["AuthFlow"] = "USER_SRP_AUTH",
            ["ClientId"] = "plain",
            ["AuthParameters"] = new JsonObject { ["USERNAME"] = "ghost", ["SRP_A"] = "1234" },
        }));
    }

    [Fact]
    public async Task Unconfirmed_is_told_only_after_the_right_password()
    {
        await pool.CallAsync("SignUp", SignUp("unconfirmed@example.com"));

        Assert.Equal(WrongPassword, await pool.FailAsync("InitiateAuth", PasswordSignIn("unconfirmed@example.com", "Wrong-Passw0rd!")));
        Assert.Equal(
            "UserNotConfirmedException: User is not confirmed.",
            await pool.FailAsync("InitiateAuth", PasswordSignIn("unconfirmed@example.com")));
        var (_, answer) = await pool.StartSrpAsync("unconfirmed@example.com");
        Assert.Equal("UserNotConfirmedException: User is not confirmed.", await pool.FailAsync("RespondToAuthChallenge", answer));
    }

    [Fact]
    public async Task Disabled_is_told_at_once_and_a_due_reset_only_where_users_are_not_hidden()
    {
        await pool.CreateUserAsync("state@example.com");
        var token = await pool.AccessTokenAsync("state@example.com");
        await ChangeAsync("state@example.com", user => user.Status = UserStatus.ResetRequired);
        Assert.Equal(WrongPassword, await pool.FailAsync("InitiateAuth", PasswordSignIn("state@example.com", "Wrong-Passw0rd!")));
        Assert.Equal(WrongPassword, await pool.FailAsync("InitiateAuth", PasswordSignIn("state@example.com")));

        await ChangeAsync("state@example.com", user => user.Enabled = false);
        const string Disabled = "NotAuthorizedException: User is disabled.";
        Assert.Equal(Disabled, await pool.FailAsync("InitiateAuth", PasswordSignIn("state@example.com")));
        Assert.Equal(Disabled, await pool.FailAsync("GetUser", Bearer(token)));
    }

    [Theory]
    [InlineData("USER_PASSWORD_AUTH", "srponly", "InvalidParameterException: USER_PASSWORD_AUTH flow not enabled for this client")]
    [InlineData("USER_AUTH", "plain", "InvalidParameterException: USER_AUTH flow not enabled for this client")]
    [InlineData("REFRESH_TOKEN_AUTH", "rotating", "InvalidParameterException: REFRESH_TOKEN_AUTH flow not enabled for this client")]
    [InlineData("ADMIN_USER_PASSWORD_AUTH", "plain", "InvalidParameterException: Initiate Auth method not supported.")]
    [InlineData("USER_PASSWORD_AUTH", "plain", "InvalidParameterException: Missing required parameter USERNAME")]
    public async Task Flows_and_parameters_are_checked_first(string flow, string client, string fault) =>
        Assert.Equal(
            fault,
            await pool.FailAsync(
                "InitiateAuth", new() { ["AuthFlow"] = flow, ["ClientId"] = client, ["AuthParameters"] = new JsonObject() }));

    [Fact]
    public async Task Each_failure_from_the_fifth_on_locks_twice_as_long()
    {
        await pool.CreateUserAsync("locked@example.com");
        foreach (var name in new[] { "locked@example.com", "nobody-locked@example.com" })
        {
            for (var failure = 0; failure < 5; failure++)
            {
                Assert.Equal(WrongPassword, await pool.FailAsync("InitiateAuth", PasswordSignIn(name, "Wrong-Passw0rd!")));
            }
            for (var seconds = 1; seconds <= 4; seconds *= 2)
            {
                pool.Clock.Advance(TimeSpan.FromSeconds(seconds) - TimeSpan.FromMilliseconds(1));
                Assert.Equal(Locked, await pool.FailAsync("InitiateAuth", PasswordSignIn(name)));
                pool.Clock.Advance(TimeSpan.FromMilliseconds(1));
                Assert.Equal(WrongPassword, await pool.FailAsync("InitiateAuth", PasswordSignIn(name, "Wrong-Passw0rd!")));
            }
        }
        pool.Clock.Advance(TimeSpan.FromSeconds(8));
        await pool.SignInAsync("locked@example.com");
        Assert.Equal(WrongPassword, await pool.FailAsync("InitiateAuth", PasswordSignIn("locked@example.com", "Wrong-Passw0rd!")));
        await pool.SignInAsync("locked@example.com");
    }

    // No operation of the pool leads to these states yet.
    private Task ChangeAsync(string name, Action<PoolUser> change) =>
        pool.Services.GetRequiredService<PoolDatabase>().WriteAsync(
            store =>
            {
                var user = store.FindUser(DemoPool.Definition, name)!;
                change(user);
                store.SaveUser(user, pool.Clock.GetUtcNow());
            },
            TestContext.Current.CancellationToken);

    // The response does not tell who exists. The block's length follows that of A, which varies.
    private static string Shape(JsonObject challenge)
    {
        var parameters = challenge["ChallengeParameters"]!.AsObject();
        var sized = new[] { "SALT", "USERNAME", "USER_ID_FOR_SRP" }.Select(key => $"{key}:{((string)parameters[key]!).Length}");
        return string.Join(',', [.. parameters.Select(member => member.Key), .. sized]);
    }
}
