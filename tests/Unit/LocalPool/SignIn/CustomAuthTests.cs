using System.Text.Json.Nodes;
using AccountPortal.Srp;
using static AccountPortal.Tests.Unit.LocalPool.FlowClientExtensions;
using static AccountPortal.Tests.Unit.LocalPool.PoolClientExtensions;

namespace AccountPortal.Tests.Unit.LocalPool.SignIn;

/// <summary>CUSTOM_AUTH with a fixed question in place of the triggers.</summary>
public sealed class CustomAuthTests(FlowFixture fixture) : IClassFixture<FlowFixture>
{
    private readonly PoolHost pool = fixture.Pool;

    [Fact]
    public async Task The_right_answer_signs_in_and_no_second_factor_is_asked_for()
    {
        await pool.CreateUserAsync("riddler", "local_choice", ("phone_number", "+12025550161"));
        await pool.CallAsync(
            "SetUserMFAPreference", Bearer(await pool.AccessTokenAsync("riddler", clientId: "choice"), ("SMSMfaSettings", Setting(true))));

        var challenge = await StartAsync("riddler");
        Assert.Equal(
            ("CUSTOM_CHALLENGE", "Colour?", "riddler"),
            (challenge.Challenge(), challenge.Parameter("question"), challenge.Parameter("USERNAME")));
        Assert.Equal(
            "InvalidParameterException: Missing required parameter ANSWER", await pool.RefusedAsync(challenge, "riddler", "choice"));
        Assert.Equal("tokens", (await pool.RespondAsync(challenge, "riddler", "choice", ("ANSWER", "blue"))).Challenge());
        Assert.Equal(UsedSession, await pool.RefusedAsync(challenge, "riddler", "choice", ("ANSWER", "blue")));
    }

    [Theory]
    [InlineData("guesser", "choice")]
    [InlineData("nobody-guesses", "hiding-choice")]
    public async Task Three_wrong_answers_end_it_for_somebody_and_nobody(string name, string client)
    {
        if (client == "choice")
        {
            await pool.CreateUserAsync(name, "local_choice");
        }
        var first = await StartAsync(name, client);
        var second = await pool.RespondAsync(first, name, client, ("ANSWER", "red"));
        Assert.Equal("CUSTOM_CHALLENGE", second.Challenge());
        Assert.Equal(UsedSession, await pool.RefusedAsync(first, name, client, ("ANSWER", "blue")));
        var third = await pool.RespondAsync(second, name, client, ("ANSWER", "green"));
        Assert.Equal(WrongPassword, await pool.RefusedAsync(third, name, client, ("ANSWER", "Blue")));
        Assert.Equal(UsedSession, await pool.RefusedAsync(third, name, client, ("ANSWER", "blue")));
    }

    [Fact]
    public async Task The_right_answer_of_nobody_is_wrong()
    {
        var challenge = await StartAsync("nobody-knows", "hiding-choice");
        Assert.Equal(
            "CUSTOM_CHALLENGE", (await pool.RespondAsync(challenge, "nobody-knows", "hiding-choice", ("ANSWER", "blue"))).Challenge());
        Assert.Equal(
            "UserNotFoundException: User does not exist.",
            await pool.FailAsync("InitiateAuth", Start("CUSTOM_AUTH", "nobody-knows", "choice")));
    }

    [Fact]
    public async Task The_question_can_follow_the_proof_of_the_password()
    {
        await pool.CreateUserAsync("prover", "local_choice");
        foreach (var (password, expected) in new[] { ("Wrong-Passw0rd!", WrongPassword), (Password, null) })
        {
            using var srp = new SrpClient();
            var verifier = await pool.CallAsync(
                "InitiateAuth", Start("CUSTOM_AUTH", "prover", "choice", ("CHALLENGE_NAME", "SRP_A"), ("SRP_A", srp.PublicValue)));
            Assert.Equal("PASSWORD_VERIFIER", verifier.Challenge());
            var proof = pool.Prove(srp, verifier, "choice", "local_choice", password);
            if (expected is not null)
            {
                Assert.Equal(expected, await pool.FailAsync("RespondToAuthChallenge", proof));
                continue;
            }
            var question = await pool.CallAsync("RespondToAuthChallenge", proof);
            Assert.Equal("CUSTOM_CHALLENGE", question.Challenge());
            Assert.Equal("tokens", (await pool.RespondAsync(question, "prover", "choice", ("ANSWER", "blue"))).Challenge());
        }
        Assert.Equal(
            "InvalidParameterException: Missing required parameter SRP_A",
            await pool.FailAsync("InitiateAuth", Start("CUSTOM_AUTH", "prover", "choice", ("CHALLENGE_NAME", "SRP_A"))));
    }

    [Fact]
    public async Task A_temporary_password_has_to_be_replaced_after_the_question()
    {
        await pool.CreateUserAsync("temporary", "local_choice");
        await pool.CallAsync(
            "AdminSetUserPassword", new() { ["UserPoolId"] = "local_choice", ["Username"] = "temporary", ["Password"] = "Temp-Passw0rd!" });
        using var srp = new SrpClient();
        var verifier = await pool.CallAsync(
            "InitiateAuth", Start("CUSTOM_AUTH", "temporary", "choice", ("CHALLENGE_NAME", "SRP_A"), ("SRP_A", srp.PublicValue)));
        var question = await pool.CallAsync(
            "RespondToAuthChallenge", pool.Prove(srp, verifier, "choice", "local_choice", "Temp-Passw0rd!"));

        Assert.Equal("NEW_PASSWORD_REQUIRED", (await pool.RespondAsync(question, "temporary", "choice", ("ANSWER", "blue"))).Challenge());
    }

    [Fact]
    public async Task A_client_may_ask_its_own_question_and_take_one_answer()
    {
        await pool.CreateUserAsync("lunar", "local_choice");
        var challenge = await StartAsync("lunar", "riddle-choice");
        Assert.Equal("""{"USERNAME":"lunar"}""", challenge["ChallengeParameters"]!.ToJsonString());
        Assert.Equal(WrongPassword, await pool.RefusedAsync(challenge, "lunar", "riddle-choice", ("ANSWER", "blue")));
        await pool.RespondAsync(await StartAsync("lunar", "riddle-choice"), "lunar", "riddle-choice", ("ANSWER", "moon"));
    }

    [Fact]
    public async Task Without_a_question_there_are_no_triggers_and_unconfirmed_users_are_told()
    {
        await pool.CallAsync("SignUp", SignUp("unasked", "choice", Password, ("email", "unasked@example.com")));

        Assert.Equal(
            "UserNotConfirmedException: User is not confirmed.",
            await pool.FailAsync("InitiateAuth", Start("CUSTOM_AUTH", "unasked", "choice")));
        Assert.Equal(
            "InvalidParameterException: Custom auth lambda trigger is not configured for the user pool.",
            await pool.FailAsync("InitiateAuth", Start("CUSTOM_AUTH", "unasked", "codes")));
    }

    private Task<JsonObject> StartAsync(string username, string clientId = "choice") =>
        pool.CallAsync("InitiateAuth", Start("CUSTOM_AUTH", username, clientId));
}
