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
    public async Task The_password_is_proven_without_being_sent()
    {
        var (challenge, answer) = await pool.StartSrpAsync("demo@example.com");

        Assert.Equal("PASSWORD_VERIFIER", (string)challenge["ChallengeName"]!);
        Assert.False(challenge.ContainsKey("Session"));
        Assert.StartsWith("AgV4", (string)challenge["ChallengeParameters"]!["SECRET_BLOCK"]!, StringComparison.Ordinal);
        Assert.Equal((string)challenge["ChallengeParameters"]!["USERNAME"]!, (string)challenge["ChallengeParameters"]!["USER_ID_FOR_SRP"]!);
        Assert.NotNull((await pool.CallAsync("RespondToAuthChallenge", answer))["AuthenticationResult"]!["AccessToken"]);
    }

    [Fact]
    public async Task A_proof_is_good_once_right_or_wrong()
    {
        await pool.CreateUserAsync("once@example.com");
        var (_, right) = await pool.StartSrpAsync("once@example.com");
        var (_, wrong) = await pool.StartSrpAsync("once@example.com", "Wrong-Passw0rd!");
        await pool.CallAsync("RespondToAuthChallenge", right);
        Assert.Equal(WrongPassword, await pool.FailAsync("RespondToAuthChallenge", wrong));

        const string Used = "NotAuthorizedException: Invalid session for the user, session can only be used once.";
        Assert.Equal(Used, await pool.FailAsync("RespondToAuthChallenge", right));
        Assert.Equal(Used, await pool.FailAsync("RespondToAuthChallenge", wrong));
    }

    [Fact]
    public async Task Of_many_answers_with_one_proof_a_single_one_gets_tokens()
    {
        await pool.CreateUserAsync("many@example.com");
        var (_, answer) = await pool.StartSrpAsync("many@example.com");

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => pool.SendAsync("RespondToAuthChallenge", answer)));

        Assert.Single(answers, sent => sent.Status == 200);
    }

    [Theory]
    [InlineData("PASSWORD_CLAIM_SECRET_BLOCK", "AgV4AAAA", WrongPassword)]
    [InlineData("PASSWORD_CLAIM_SECRET_BLOCK", "not base64!", WrongPassword)]
    [InlineData("PASSWORD_CLAIM_SIGNATURE", "not base64!", WrongPassword)]
    [InlineData("USERNAME", "mfa@example.com", WrongPassword)]
    [InlineData("TIMESTAMP", "yesterday", "InvalidParameterException: TIMESTAMP format should be EEE MMM d HH:mm:ss z yyyy in english.")]
    [InlineData("TIMESTAMP", "", "InvalidParameterException: Missing required parameter TIMESTAMP")]
    public async Task A_changed_proof_is_refused(string key, string value, string fault)
    {
        await pool.CreateUserAsync($"changed-{key}-{value.Length}@example.com");
        var (_, answer) = await pool.StartSrpAsync($"changed-{key}-{value.Length}@example.com");
        answer["ChallengeResponses"]![key] = value;

        Assert.Equal(fault, await pool.FailAsync("RespondToAuthChallenge", answer));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("xyz")]
    [InlineData(
        "FFFFFFFFFFFFFFFFC90FDAA22168C234C4C6628B80DC1CD129024E088A67CC74020BBEA63B139B22514A08798E3404DDEF9519B3CD3A431B302B0A6DF25F1437"
        + "4FE1356D6D51C245E485B576625E7EC6F44C42E9A637ED6B0BFF5CB6F406B7EDEE386BFB5A899FA5AE9F24117C4B1FE649286651ECE45B3DC2007CB8A163BF05"
        + "98DA48361C55D39A69163FA8FD24CF5F83655D23DCA3AD961C62F356208552BB9ED529077096966D670C354E4ABC9804F1746C08CA18217C32905E462E36CE3B"
        + "E39E772C180E86039B2783A2EC07A28FB5C55DF06F4C52C9DE2BCBF6955817183995497CEA956AE515D2261898FA051015728E5A8AAAC42DAD33170D04507A33"
        + "A85521ABDF1CBA64ECFB850458DBEF0A8AEA71575D060C7DB3970F85A6E1E4C7ABF5AE8CDB0933D71E8C94E04A25619DCEE3D2261AD2EE6BF12FFA06D98A0864"
        + "D87602733EC86A64521F2B18177B200CBBE117577A615D6C770988C0BAD946E2"
        + "08E24FA074E5AB3143DB5BFCE0FD108E4B82D120A93AD2CAFFFFFFFFFFFFFFFF")]
    public async Task A_public_value_that_would_give_the_key_away_is_refused(string value)
    {
        var fault = await pool.FailAsync("InitiateAuth", new()
        {
            ["AuthFlow"] = "USER_SRP_AUTH",
            ["ClientId"] = "account-portal",
            ["AuthParameters"] = new JsonObject { ["USERNAME"] = "demo@example.com", ["SRP_A"] = value },
        });

        Assert.StartsWith("InvalidParameterException", fault, StringComparison.Ordinal);
    }

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

    [Fact]
    public async Task The_lock_holds_for_the_proof_too()
    {
        await pool.CreateUserAsync("locked-srp@example.com");
        var (_, early) = await pool.StartSrpAsync("locked-srp@example.com");
        for (var failure = 0; failure < 5; failure++)
        {
            var (_, wrong) = await pool.StartSrpAsync("locked-srp@example.com", "Wrong-Passw0rd!");
            Assert.Equal(WrongPassword, await pool.FailAsync("RespondToAuthChallenge", wrong));
        }

        Assert.Equal(Locked, await pool.FailAsync("RespondToAuthChallenge", early));
    }

    [Fact]
    public async Task A_proof_that_comes_too_late_is_expired()
    {
        var (_, answer) = await pool.StartSrpAsync("demo@example.com");
        pool.Clock.Advance(TimeSpan.FromMinutes(3));

        Assert.Equal(
            "NotAuthorizedException: Invalid session for the user, session is expired.",
            await pool.FailAsync("RespondToAuthChallenge", answer));
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
