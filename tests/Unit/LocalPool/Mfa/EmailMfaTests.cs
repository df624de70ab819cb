using System.Text.Json.Nodes;
using static AccountPortal.Tests.Unit.LocalPool.FlowClientExtensions;
using static AccountPortal.Tests.Unit.LocalPool.PoolClientExtensions;

namespace AccountPortal.Tests.Unit.LocalPool.Mfa;

/// <summary>MFA by email, and MFA_SETUP of every method.</summary>
public sealed class EmailMfaTests(FlowFixture fixture) : IClassFixture<FlowFixture>
{
    private readonly PoolHost pool = fixture.Pool;

    [Fact]
    public async Task An_email_is_turned_on_preferred_asked_for_and_turned_off()
    {
        await pool.CreateUserAsync("mailer", "local_choice");
        var token = await pool.AccessTokenAsync("mailer", clientId: "choice");
        Assert.Equal(
            "InvalidParameterException: User does not have delivery config set to turn on EMAIL_OTP",
            await pool.FailAsync("SetUserMFAPreference", Bearer(token, ("EmailMfaSettings", Setting(enabled: true)))));

        await pool.CallAsync("UpdateUserAttributes", Bearer(token, ("UserAttributes", Attributes(("email", "mailer@example.com")))));
        await pool.CallAsync("SetUserMFAPreference", Bearer(token, ("EmailMfaSettings", Setting(enabled: true, preferred: true))));
        var user = await pool.CallAsync("GetUser", Bearer(token));
        Assert.Equal(
            ("EMAIL_OTP", """["EMAIL_OTP"]"""), ((string)user["PreferredMfaSetting"]!, user["UserMFASettingList"]!.ToJsonString()));

        var challenge = await pool.CallAsync("InitiateAuth", PasswordSignIn("mailer", clientId: "choice"));
        Assert.Equal(("EMAIL_OTP", "EMAIL", "m***@e***", "mailer"),
            (
                challenge.Challenge(),
                challenge.Parameter("CODE_DELIVERY_DELIVERY_MEDIUM"),
                challenge.Parameter("CODE_DELIVERY_DESTINATION"),
                challenge.Parameter("USER_ID_FOR_SRP")));
        var code = await pool.CodeSentToAsync("mailer@example.com");
        Assert.Matches("^[0-9]{6}$", code);
        Assert.Equal(WrongCode, await pool.RefusedAsync(challenge, "mailer", "choice", ("EMAIL_OTP_CODE", "wrong")));
        var tokens = await pool.RespondAsync(challenge, "mailer", "choice", ("EMAIL_MFA_CODE", code));
        Assert.Equal(UsedSession, await pool.RefusedAsync(challenge, "mailer", "choice", ("EMAIL_OTP_CODE", code)));
        Assert.Equal("true", (await pool.CallAsync("GetUser", Bearer(tokens.AccessToken()))).Attribute("email_verified"));

        await pool.CallAsync("SetUserMFAPreference", Bearer(token, ("EmailMfaSettings", Setting(enabled: false))));
        Assert.Equal("tokens", (await pool.CallAsync("InitiateAuth", PasswordSignIn("mailer", clientId: "choice"))).Challenge());
    }

    [Fact]
    public async Task Among_several_factors_the_email_can_be_chosen()
    {
        await pool.CreateUserAsync("several", "local_choice", ("email", "several@example.com"), ("phone_number", "+12025550151"));
        var token = await pool.AccessTokenAsync("several", clientId: "choice");
        await pool.RegisterTotpAsync(token);
        await pool.CallAsync("SetUserMFAPreference", Bearer(
            token, ("EmailMfaSettings", Setting(true)), ("SMSMfaSettings", Setting(true)), ("SoftwareTokenMfaSettings", Setting(true))));

        var choice = await pool.CallAsync("InitiateAuth", PasswordSignIn("several", clientId: "choice"));
        Assert.Equal(
            ("SELECT_MFA_TYPE", """["SMS_MFA","SOFTWARE_TOKEN_MFA","EMAIL_OTP"]"""),
            (choice.Challenge(), choice.Parameter("MFAS_CAN_CHOOSE")));
        var challenge = await pool.RespondAsync(choice, "several", "choice", ("ANSWER", "EMAIL_OTP"));
        var tokens = await pool.RespondAsync(
            challenge, "several", "choice", ("EMAIL_OTP_CODE", await pool.CodeSentToAsync("several@example.com")));
        Assert.Equal("tokens", tokens.Challenge());
    }

    [Fact]
    public async Task Who_is_sent_codes_by_email_does_not_recover_by_email()
    {
        await pool.CreateUserAsync("recovering", "local_choice", ("email", "recovering@example.com"), ("email_verified", "true"));
        var token = await pool.AccessTokenAsync("recovering", clientId: "choice");
        await pool.CallAsync("SetUserMFAPreference", Bearer(token, ("EmailMfaSettings", Setting(true))));

        Assert.Equal(
            "InvalidParameterException: Cannot reset password for the user as there is no registered/verified email or phone_number",
            await pool.FailAsync("ForgotPassword", Name("recovering", "choice")));
        await pool.CallAsync("SetUserMFAPreference", Bearer(token, ("EmailMfaSettings", Setting(false))));
        await pool.CallAsync("ForgotPassword", Name("recovering", "choice"));
    }

    [Fact]
    public async Task The_pool_shows_the_factor()
    {
        var config = await pool.CallAsync("GetUserPoolMfaConfig", new() { ["UserPoolId"] = "local_required" });

        Assert.Equal("ON", (string)config["MfaConfiguration"]!);
        Assert.Equal(
            """{"Message":"Your authentication code is {####}. ","Subject":"Your authentication code"}""",
            config["EmailMfaConfiguration"]!.ToJsonString());
    }

    [Fact]
    public async Task An_administrator_turns_the_factor_on_with_a_text_of_its_own()
    {
        var id = (string)(await pool.CallAsync("CreateUserPool", new() { ["PoolName"] = "Mailing" }))["UserPool"]!["Id"]!;
        var email = new JsonObject { ["Message"] = "Your code: {####}", ["Subject"] = "Code" };
        var config = await pool.CallAsync(
            "SetUserPoolMfaConfig",
            new() { ["UserPoolId"] = id, ["MfaConfiguration"] = "OPTIONAL", ["EmailMfaConfiguration"] = email.DeepClone() });
        Assert.Equal(email.ToJsonString(), config["EmailMfaConfiguration"]!.ToJsonString());

        var off = await pool.CallAsync("SetUserPoolMfaConfig", new() { ["UserPoolId"] = id, ["MfaConfiguration"] = "OFF" });
        Assert.False(off.ContainsKey("EmailMfaConfiguration"));
    }

    [Theory]
    [InlineData("EMAIL", "set-up-email@example.com", "EMAIL_OTP", "email")]
    [InlineData("PHONE_NUMBER", "+12025550152", "SMS_MFA", "phone_number")]
    public async Task A_demanded_factor_is_set_up_by_the_address_that_is_given(string key, string address, string factor, string attribute)
    {
        var name = "set-up-" + attribute;
        await pool.CreateUserAsync(name, "local_required");
        var setup = await pool.CallAsync("InitiateAuth", PasswordSignIn(name, clientId: "required"));
        Assert.Equal(
            ("MFA_SETUP", """["SMS_MFA","SOFTWARE_TOKEN_MFA","EMAIL_OTP"]"""), (setup.Challenge(), setup.Parameter("MFAS_CAN_SETUP")));
        Assert.StartsWith(
            "InvalidParameterException: Invalid ",
            await pool.RefusedAsync(setup, name, "required", (key, "nonsense")),
            StringComparison.Ordinal);

        var challenge = await pool.RespondAsync(setup, name, "required", (key, address));
        Assert.Equal(factor, challenge.Challenge());
        var answer = factor == "SMS_MFA" ? "SMS_MFA_CODE" : "EMAIL_OTP_CODE";
        Assert.Equal(WrongCode, await pool.RefusedAsync(challenge, name, "required", (answer, "wrong")));
        var again = await pool.CallAsync("InitiateAuth", PasswordSignIn(name, clientId: "required"));
        Assert.Equal("MFA_SETUP", again.Challenge());

        var tokens = await pool.RespondAsync(challenge, name, "required", (answer, await pool.CodeSentToAsync(address)));
        var user = await pool.CallAsync("GetUser", Bearer(tokens.AccessToken()));
        Assert.Equal((address, "true"), (user.Attribute(attribute), user.Attribute(attribute + "_verified")));
        Assert.Equal($"""["{factor}"]""", user["UserMFASettingList"]!.ToJsonString());
        Assert.Equal(factor, (await pool.CallAsync("InitiateAuth", PasswordSignIn(name, clientId: "required"))).Challenge());
    }

    [Fact]
    public async Task An_address_that_the_client_may_not_write_or_that_came_meanwhile_is_not_set_up()
    {
        await pool.CreateUserAsync("limited", "local_required");
        var setup = await pool.CallAsync("InitiateAuth", PasswordSignIn("limited", clientId: "readonly-required"));
        Assert.Equal(
            "NotAuthorizedException: A client attempted to write unauthorized attribute",
            await pool.RefusedAsync(setup, "limited", "readonly-required", ("EMAIL", "limited@example.com")));

        var first = await SetUpAsync("limited@example.com");
        var second = await SetUpAsync("late@example.com");
        await pool.RespondAsync(first, "limited", "required", ("EMAIL_OTP_CODE", await pool.CodeSentToAsync("limited@example.com")));
        Assert.Equal(
            "NotAuthorizedException: Cannot modify an already provided email",
            await pool.RefusedAsync(second, "limited", "required", ("EMAIL_OTP_CODE", await pool.CodeSentToAsync("late@example.com"))));
    }

    private async Task<JsonObject> SetUpAsync(string address) => await pool.RespondAsync(
        await pool.CallAsync("InitiateAuth", PasswordSignIn("limited", clientId: "required")), "limited", "required", ("EMAIL", address));
}
