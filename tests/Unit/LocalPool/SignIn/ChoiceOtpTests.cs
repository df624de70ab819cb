using static AccountPortal.Tests.Unit.LocalPool.FlowClientExtensions;
using static AccountPortal.Tests.Unit.LocalPool.PoolClientExtensions;

namespace AccountPortal.Tests.Unit.LocalPool.SignIn;

/// <summary>USER_AUTH with one-time codes as the first factor.</summary>
public sealed class ChoiceOtpTests(FlowFixture fixture) : IClassFixture<FlowFixture>
{
    private readonly PoolHost pool = fixture.Pool;

    [Theory]
    [InlineData("EMAIL_OTP", "EMAIL", "o***@e***", "otp-EMAIL_OTP@example.com", "EMAIL_OTP_CODE")]
    [InlineData("SMS_OTP", "SMS", "+*******0142", "+12025550142", "SMS_OTP_CODE")]
    public async Task A_code_signs_in_once_and_verifies_its_address(string factor, string medium, string masked, string address, string key)
    {
        var name = "otp-" + factor;
        await CreateAsync(name, ("email", $"{name}@example.com"), ("phone_number", "+12025550142"));
        var challenge = await pool.RespondAsync(await pool.CallAsync("InitiateAuth", Choose(name)), name, "choice", ("ANSWER", factor));
        Assert.Equal(factor, challenge.Challenge());
        Assert.Equal(
            $$"""{"CODE_DELIVERY_DELIVERY_MEDIUM":"{{medium}}","CODE_DELIVERY_DESTINATION":"{{masked}}"}""",
            System.Text.RegularExpressions.Regex.Unescape(challenge["ChallengeParameters"]!.ToJsonString()));
        var code = await pool.CodeSentToAsync(address);
        Assert.Matches("^[0-9]{8}$", code);

        for (var attempt = 0; attempt < 7; attempt++)
        {
            Assert.Equal(WrongCode, await pool.RefusedAsync(challenge, name, "choice", (key, "wrong")));
        }
        Assert.Equal($"InvalidParameterException: Missing required parameter {key}", await pool.RefusedAsync(challenge, name, "choice"));
        var answers = await Task.WhenAll(
            Enumerable.Range(0, 8).Select(_ => pool.SendAsync("RespondToAuthChallenge", Answer(challenge, name, "choice", (key, code)))));
        var token = Assert.Single(answers, sent => sent.Status == 200).Body.AccessToken();
        Assert.Equal(UsedSession, await pool.RefusedAsync(challenge, name, "choice", (key, code)));
        var user = await pool.CallAsync("GetUser", Bearer(token));
        Assert.Equal("true", user.Attribute(medium == "EMAIL" ? "email_verified" : "phone_number_verified"));
    }

    [Fact]
    public async Task The_only_factor_is_not_asked_for_but_begun()
    {
        await pool.CreateUserAsync("single", "local_codes", ("email", "single@example.com"));

        var challenge = await pool.CallAsync("InitiateAuth", Choose("single", "codes"));

        Assert.Equal(("EMAIL_OTP", "EMAIL_OTP"), (challenge.Challenge(), challenge.Available()));
        await pool.CreateUserAsync("nothing", "local_codes");
        Assert.StartsWith(
            "InvalidParameterException", await pool.FailAsync("InitiateAuth", Choose("nothing", "codes")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_that_signs_in_confirms_who_has_just_signed_up()
    {
        await pool.CallAsync("SignUp", SignUp("fresh", "codes", Password, ("email", "fresh@example.com")));
        var challenge = await pool.CallAsync("InitiateAuth", Choose("fresh", "codes"));

        var tokens = await pool.RespondAsync(
            challenge, "fresh", "codes", ("EMAIL_OTP_CODE", await pool.CodeSentToAsync("fresh@example.com")));

        Assert.Equal("true", (await pool.CallAsync("GetUser", Bearer(tokens.AccessToken()))).Attribute("email_verified"));
        Assert.Equal("tokens", (await pool.CallAsync("InitiateAuth", PasswordSignIn("fresh@example.com", clientId: "codes"))).Challenge());
    }

    [Fact]
    public async Task An_unconfirmed_user_with_a_password_is_told_after_it()
    {
        await pool.CallAsync("SignUp", SignUp("early", "choice", Password, ("email", "early@example.com")));

        Assert.Equal(
            "UserNotConfirmedException: User is not confirmed.",
            await pool.FailAsync(
                "InitiateAuth", Choose("early", parameters: [("PREFERRED_CHALLENGE", "PASSWORD"), ("PASSWORD", Password)])));
    }

    private Task CreateAsync(string username, params (string Name, string Value)[] attributes) =>
        pool.CreateUserAsync(username, "local_choice", attributes);
}
