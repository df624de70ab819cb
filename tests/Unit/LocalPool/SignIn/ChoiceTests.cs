using System.Text.Json.Nodes;
using AccountPortal.LocalPool.SignIn;
using AccountPortal.Srp;
using static AccountPortal.Tests.Unit.LocalPool.FlowClientExtensions;
using static AccountPortal.Tests.Unit.LocalPool.PoolClientExtensions;

namespace AccountPortal.Tests.Unit.LocalPool.SignIn;

/// <summary>USER_AUTH: available first factors, the choice, and the password.</summary>
public sealed class ChoiceTests(FlowFixture fixture) : IClassFixture<FlowFixture>
{
    private readonly PoolHost pool = fixture.Pool;

    [Fact]
    public async Task The_choice_is_what_the_user_has_of_what_the_pool_allows()
    {
        await CreateAsync("bare");
        await CreateAsync("mailed", ("email", "mailed@example.com"));
        await CreateAsync("reachable", ("email", "reachable@example.com"), ("phone_number", "+12025550141"));

        var choice = await pool.CallAsync("InitiateAuth", Choose("reachable"));
        Assert.Equal("SELECT_CHALLENGE", choice.Challenge());
        Assert.Equal("{}", choice["ChallengeParameters"]!.ToJsonString());
        Assert.Equal("PASSWORD PASSWORD_SRP EMAIL_OTP SMS_OTP", choice.Available());
        Assert.Equal("PASSWORD PASSWORD_SRP EMAIL_OTP", (await pool.CallAsync("InitiateAuth", Choose("mailed"))).Available());
        Assert.Equal("PASSWORD PASSWORD_SRP", (await pool.CallAsync("InitiateAuth", Choose("bare"))).Available());
        Assert.Equal(
            choice.Available(),
            (await pool.CallAsync("InitiateAuth", Choose("reachable", parameters: ("PREFERRED_CHALLENGE", "WEB_AUTHN")))).Available());
    }

    [Fact]
    public async Task The_pool_shows_what_it_allows_and_the_user_what_of_it_is_set_up()
    {
        var policy =
            (await pool.CallAsync(
                "DescribeUserPool", new() { ["UserPoolId"] = "local_choice" }))["UserPool"]!["Policies"]!["SignInPolicy"]!;
        Assert.Equal("""{"AllowedFirstAuthFactors":["PASSWORD","EMAIL_OTP","SMS_OTP"]}""", policy.ToJsonString());

        await CreateAsync("factors", ("email", "factors@example.com"));
        var factors = await pool.CallAsync("GetUserAuthFactors", Bearer(await pool.AccessTokenAsync("factors", clientId: "choice")));
        Assert.Equal("""{"Username":"factors","ConfiguredUserAuthFactors":["PASSWORD","EMAIL_OTP"]}""", factors.ToJsonString());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_password_comes_with_the_choice_or_after_it(bool atOnce)
    {
        var name = $"password-{atOnce}";
        await CreateAsync(name, ("email", $"{name}@example.com"));
        var choice = await pool.CallAsync("InitiateAuth", Choose(name));
        if (!atOnce)
        {
            var asked = await pool.RespondAsync(choice, name, "choice", ("ANSWER", "PASSWORD"));
            Assert.Equal(("PASSWORD", "{}"), (asked.Challenge(), asked["ChallengeParameters"]!.ToJsonString()));
            Assert.Equal(UsedSession, await pool.RefusedAsync(choice, name, "choice", ("ANSWER", "EMAIL_OTP")));
            choice = asked;
        }
        Assert.Equal(
            WrongPassword, await pool.RefusedAsync(choice, name, "choice", ("ANSWER", "PASSWORD"), ("PASSWORD", "Wrong-Passw0rd!")));
        Assert.Equal(
            "tokens", (await pool.RespondAsync(choice, name, "choice", ("ANSWER", "PASSWORD"), ("PASSWORD", Password))).Challenge());
        Assert.Equal(UsedSession, await pool.RefusedAsync(choice, name, "choice", ("ANSWER", "PASSWORD"), ("PASSWORD", Password)));
    }

    [Fact]
    public async Task A_preferred_password_signs_in_with_one_call()
    {
        await CreateAsync("onecall");
        var preferred = await pool.CallAsync(
            "InitiateAuth", Choose("onecall", parameters: [("PREFERRED_CHALLENGE", "PASSWORD"), ("PASSWORD", Password)]));
        Assert.Equal(["AuthenticationResult", "ChallengeParameters"], preferred.Select(member => member.Key).Order());

        var asked = await pool.CallAsync("InitiateAuth", Choose("onecall", parameters: ("PREFERRED_CHALLENGE", "PASSWORD")));
        Assert.Equal(("PASSWORD", "PASSWORD PASSWORD_SRP"), (asked.Challenge(), asked.Available()));
        Assert.Equal("InvalidParameterException: Missing required parameter PASSWORD", await pool.RefusedAsync(asked, "onecall", "choice"));
        Assert.Equal(
            WrongPassword,
            await pool.FailAsync(
                "InitiateAuth", Choose("onecall", parameters: [("PREFERRED_CHALLENGE", "PASSWORD"), ("PASSWORD", "Wrong-Passw0rd!")])));
    }

    [Theory]
    [InlineData("preferred")]
    [InlineData("selected")]
    [InlineData("asked")]
    public async Task The_password_is_proven_under_the_session(string way)
    {
        var name = "srp-" + way;
        await CreateAsync(name);
        using var srp = new SrpClient();
        var challenge = way == "preferred"
            ? await pool.CallAsync(
                "InitiateAuth", Choose(name, parameters: [("PREFERRED_CHALLENGE", "PASSWORD_SRP"), ("SRP_A", srp.PublicValue)]))
            : await SelectSrpAsync(name, srp, way == "selected");
        Assert.Equal("PASSWORD_VERIFIER", challenge.Challenge());

        var proof = pool.Prove(srp, challenge, "choice", "local_choice");
        var without = proof.DeepClone().AsObject();
        without.Remove("Session");
        Assert.Equal(InvalidSession, await pool.FailAsync("RespondToAuthChallenge", without));
        Assert.Equal("tokens", (await pool.CallAsync("RespondToAuthChallenge", proof)).Challenge());
        Assert.Equal(UsedSession, await pool.FailAsync("RespondToAuthChallenge", proof));
    }

    [Fact]
    public async Task A_proof_cannot_take_the_session_of_another_user()
    {
        await CreateAsync("mine");
        await CreateAsync("yours");
        using var srp = new SrpClient();
        (string, string)[] parameters = [("PREFERRED_CHALLENGE", "PASSWORD_SRP"), ("SRP_A", srp.PublicValue)];
        var mine = await pool.CallAsync("InitiateAuth", Choose("mine", parameters: parameters));
        var yours = await pool.CallAsync("InitiateAuth", Choose("yours", parameters: parameters));

        mine["Session"] = yours["Session"]!.DeepClone();

        Assert.Equal(InvalidSession, await pool.FailAsync("RespondToAuthChallenge", pool.Prove(srp, mine, "choice", "local_choice")));
    }

    [Fact]
    public async Task Who_has_a_second_factor_or_a_temporary_password_begins_with_the_password()
    {
        await CreateAsync("second", ("email", "second@example.com"), ("phone_number", "+12025550143"));
        var token = await pool.AccessTokenAsync("second", clientId: "choice");
        var waiting = await pool.CallAsync("InitiateAuth", Choose("second", parameters: ("PREFERRED_CHALLENGE", "EMAIL_OTP")));
        await pool.CallAsync("SetUserMFAPreference", Bearer(token, ("SMSMfaSettings", new JsonObject { ["Enabled"] = true })));
        Assert.Equal(
            InvalidSession,
            await pool.RefusedAsync(waiting, "second", "choice", ("EMAIL_OTP_CODE", await pool.CodeSentToAsync("second@example.com"))));

        var choice = await pool.CallAsync("InitiateAuth", Choose("second", parameters: ("PREFERRED_CHALLENGE", "EMAIL_OTP")));
        Assert.Equal(("SELECT_CHALLENGE", "PASSWORD PASSWORD_SRP"), (choice.Challenge(), choice.Available()));
        Assert.StartsWith(
            "InvalidParameterException",
            await pool.RefusedAsync(choice, "second", "choice", ("ANSWER", "EMAIL_OTP")),
            StringComparison.Ordinal);
        Assert.Equal(
            "SMS_MFA", (await pool.RespondAsync(choice, "second", "choice", ("ANSWER", "PASSWORD"), ("PASSWORD", Password))).Challenge());

        await pool.CallAsync(
            "AdminSetUserPassword", new() { ["UserPoolId"] = "local_choice", ["Username"] = "second", ["Password"] = "Temp-Passw0rd!" });
        var temporary = await pool.CallAsync("InitiateAuth", Choose("second"));
        Assert.Equal("PASSWORD PASSWORD_SRP", temporary.Available());
        Assert.Equal(
            "NEW_PASSWORD_REQUIRED",
            (await pool.RespondAsync(temporary, "second", "choice", ("ANSWER", "PASSWORD"), ("PASSWORD", "Temp-Passw0rd!"))).Challenge());
    }

    [Fact]
    public async Task A_client_must_allow_the_choice_and_prove_its_secret()
    {
        await CreateAsync("secret");
        Assert.Equal(
            "InvalidParameterException: USER_AUTH flow not enabled for this client",
            await pool.FailAsync("InitiateAuth", Choose("secret", "srponly-choice")));
        Assert.StartsWith(
            "NotAuthorizedException: Client secret-choice is configured",
            await pool.FailAsync("InitiateAuth", Choose("secret", "secret-choice")),
            StringComparison.Ordinal);

        var hash = SecretHash.Compute(TestPools.Secret, "secret", "secret-choice");
        var choice = await pool.CallAsync("InitiateAuth", Choose("secret", "secret-choice", ("SECRET_HASH", hash)));
        Assert.StartsWith(
            "NotAuthorizedException: Client secret-choice is configured",
            await pool.RefusedAsync(choice, "secret", "secret-choice", ("ANSWER", "PASSWORD")),
            StringComparison.Ordinal);
        var asked = await pool.RespondAsync(choice, "secret", "secret-choice", ("ANSWER", "PASSWORD"), ("SECRET_HASH", hash));
        await pool.RespondAsync(asked, "secret", "secret-choice", ("PASSWORD", Password), ("SECRET_HASH", hash));
    }

    private async Task<JsonObject> SelectSrpAsync(string name, SrpClient srp, bool atOnce)
    {
        var choice = await pool.CallAsync("InitiateAuth", Choose(name));
        if (atOnce)
        {
            return await pool.RespondAsync(choice, name, "choice", ("ANSWER", "PASSWORD_SRP"), ("SRP_A", srp.PublicValue));
        }
        var asked = await pool.RespondAsync(choice, name, "choice", ("ANSWER", "PASSWORD_SRP"));
        Assert.Equal(("PASSWORD_SRP", "{}"), (asked.Challenge(), asked["ChallengeParameters"]!.ToJsonString()));
        Assert.Equal("InvalidParameterException: Missing required parameter SRP_A", await pool.RefusedAsync(asked, name, "choice"));
        return await pool.RespondAsync(asked, name, "choice", ("SRP_A", srp.PublicValue));
    }

    private Task CreateAsync(string username, params (string Name, string Value)[] attributes) =>
        pool.CreateUserAsync(username, "local_choice", attributes);
}
