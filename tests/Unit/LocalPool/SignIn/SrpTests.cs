using System.Text.Json.Nodes;

namespace AccountPortal.Tests.Unit.LocalPool.SignIn;

/// <summary>The proof of a password that never travels.</summary>
public sealed class SrpTests(PoolFixture fixture) : IClassFixture<PoolFixture>
{
    private const string WrongPassword = "NotAuthorizedException: Incorrect username or password.";
    private const string Locked = "NotAuthorizedException: Password attempts exceeded";

    private readonly PoolHost pool = fixture.Pool;

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
        "FFFFFFFFFFFFFFFFC90FDAA22168C234C4C6628B80DC1CD129024E088A67CC74020BBEA63B139B22514A08798E3404DD"
        + "EF9519B3CD3A431B302B0A6DF25F14374FE1356D6D51C245E485B576625E7EC6F44C42E9A637ED6B0BFF5CB6F406B7ED"
        + "EE386BFB5A899FA5AE9F24117C4B1FE649286651ECE45B3DC2007CB8A163BF0598DA48361C55D39A69163FA8FD24CF5F"
        + "83655D23DCA3AD961C62F356208552BB9ED529077096966D670C354E4ABC9804F1746C08CA18217C32905E462E36CE3B"
        + "E39E772C180E86039B2783A2EC07A28FB5C55DF06F4C52C9DE2BCBF6955817183995497CEA956AE515D2261898FA0510"
        + "15728E5A8AAAC42DAD33170D04507A33A85521ABDF1CBA64ECFB850458DBEF0A8AEA71575D060C7DB3970F85A6E1E4C7"
        + "ABF5AE8CDB0933D71E8C94E04A25619DCEE3D2261AD2EE6BF12FFA06D98A0864D87602733EC86A64521F2B18177B200C"
        + "BBE117577A615D6C770988C0BAD946E208E24FA074E5AB3143DB5BFCE0FD108E4B82D120A93AD2CAFFFFFFFFFFFFFFFF")]
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
}
