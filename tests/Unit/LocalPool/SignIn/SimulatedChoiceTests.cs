using System.Text.Json.Nodes;
using AccountPortal.Srp;
using static AccountPortal.Tests.Unit.LocalPool.FlowClientExtensions;

namespace AccountPortal.Tests.Unit.LocalPool.SignIn;

/// <summary>USER_AUTH with an unknown user name, with and without PreventUserExistenceErrors.</summary>
public sealed class SimulatedChoiceTests(FlowFixture fixture) : IClassFixture<FlowFixture>
{
    private readonly PoolHost pool = fixture.Pool;

    [Fact]
    public async Task A_client_that_tells_says_that_the_user_does_not_exist() =>
        Assert.Equal("UserNotFoundException: User does not exist.", await pool.FailAsync("InitiateAuth", Choose("nobody")));

    [Theory]
    [InlineData("PASSWORD", "PASSWORD", "Wrong-Passw0rd!", WrongPassword)]
    [InlineData("EMAIL_OTP", "EMAIL_OTP_CODE", "12345678", WrongCode)]
    public async Task A_client_that_hides_goes_through_every_step_with_nobody(string factor, string key, string value, string refusal)
    {
        await pool.CreateUserAsync("somebody-" + factor, "local_choice", ("email", "somebody@example.com"));
        var real = await WalkAsync("somebody-" + factor, factor);
        var simulated = await WalkAsync("nobody-" + factor, factor);
        Assert.Equal(real.Select(Shape), simulated.Select(Shape));

        Assert.Equal(refusal, await pool.RefusedAsync(real[^1], "somebody-" + factor, "hiding-choice", (key, value)));
        Assert.Equal(refusal, await pool.RefusedAsync(simulated[^1], "nobody-" + factor, "hiding-choice", (key, value)));
    }

    [Fact]
    public async Task The_proof_of_a_password_of_nobody_fails_like_a_wrong_one()
    {
        await pool.CreateUserAsync("prover", "local_choice");
        foreach (var name in new[] { "prover", "no-prover" })
        {
            using var srp = new SrpClient();
            var challenge = await pool.CallAsync(
                "InitiateAuth", Choose(name, "hiding-choice", ("PREFERRED_CHALLENGE", "PASSWORD_SRP"), ("SRP_A", srp.PublicValue)));
            var proof = pool.Prove(srp, challenge, "hiding-choice", "local_choice", "Wrong-Passw0rd!");
            Assert.Equal(WrongPassword, await pool.FailAsync("RespondToAuthChallenge", proof));
            Assert.Equal(UsedSession, await pool.FailAsync("RespondToAuthChallenge", proof));
        }
    }

    [Theory]
    [InlineData("ghost@example.com")]
    [InlineData("+12025550199")]
    [InlineData("ghost")]
    public async Task A_code_for_nobody_is_never_sent_and_goes_to_the_same_place_each_time(string name)
    {
        var before = await pool.InboxAsync("");
        var first = await pool.CallAsync("InitiateAuth", Choose(name, "hiding-codes"));
        var second = await pool.CallAsync("InitiateAuth", Choose(name, "hiding-codes"));

        Assert.Equal(("EMAIL_OTP", "EMAIL_OTP"), (first.Challenge(), first.Available()));
        Assert.Equal(first["ChallengeParameters"]!.ToJsonString(), second["ChallengeParameters"]!.ToJsonString());
        Assert.Equal(before, await pool.InboxAsync(""));
        Assert.Equal(WrongCode, await pool.RefusedAsync(first, name, "hiding-codes", ("EMAIL_OTP_CODE", "12345678")));
        Assert.Equal(InvalidSession, await pool.RefusedAsync(first, "another", "hiding-codes", ("EMAIL_OTP_CODE", "12345678")));
    }

    [Fact]
    public async Task Who_has_no_way_to_sign_in_looks_like_nobody()
    {
        await pool.CreateUserAsync("stranded", "local_codes");

        Assert.Equal(
            Shape(await pool.CallAsync("InitiateAuth", Choose("no-such", "hiding-codes"))),
            Shape(await pool.CallAsync("InitiateAuth", Choose("stranded", "hiding-codes"))));
        Assert.Empty(await pool.InboxAsync("stranded@example.com"));
    }

    private async Task<List<JsonObject>> WalkAsync(string name, string factor)
    {
        var choice = await pool.CallAsync("InitiateAuth", Choose(name, "hiding-choice"));
        return [choice, await pool.RespondAsync(choice, name, "hiding-choice", ("ANSWER", factor))];
    }

    // Everything but the random and the personal.
    private static string Shape(JsonObject output)
    {
        var shape = output.DeepClone().AsObject();
        shape["Session"] = ((string)output["Session"]!).Length;
        if (shape["ChallengeParameters"]!["CODE_DELIVERY_DESTINATION"] is { } destination)
        {
            shape["ChallengeParameters"]!["CODE_DELIVERY_DESTINATION"] = ((string)destination!).Length;
        }
        return shape.ToJsonString();
    }
}
