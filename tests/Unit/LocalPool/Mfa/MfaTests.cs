using System.Text.Json.Nodes;
using static AccountPortal.Tests.Unit.LocalPool.PoolClientExtensions;

namespace AccountPortal.Tests.Unit.LocalPool.Mfa;

public sealed class MfaTests(PoolFixture fixture) : IClassFixture<PoolFixture>
{
    private const string DemoSecret = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";

    private readonly PoolHost pool = fixture.Pool;

    [Fact]
    public async Task The_code_by_sms_completes_the_sign_in_once()
    {
        var challenge = await pool.CallAsync("InitiateAuth", PasswordSignIn("sms@example.com"));
        Assert.Equal("SMS_MFA", (string)challenge["ChallengeName"]!);
        Assert.Equal("+*******0100", (string)challenge["ChallengeParameters"]!["CODE_DELIVERY_DESTINATION"]!);
        Assert.Equal(
            "CodeMismatchException: Invalid code or auth state for the user.",
            await pool.FailAsync(
                "RespondToAuthChallenge", Answer(challenge, "sms@example.com", "account-portal", ("SMS_MFA_CODE", "wrong"))));

        var answer = Answer(challenge, "sms@example.com", "account-portal", ("SMS_MFA_CODE", await pool.CodeSentToAsync("+12025550100")));
        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => pool.SendAsync("RespondToAuthChallenge", answer)));
        Assert.Single(answers, sent => sent.Status == 200);
        Assert.Equal(
            "NotAuthorizedException: Invalid session for the user, session can only be used once.",
            await pool.FailAsync("RespondToAuthChallenge", answer));
    }

    [Fact]
    public async Task A_code_of_the_authenticator_app_is_good_once()
    {
        var challenge = await pool.CallAsync("InitiateAuth", PasswordSignIn("mfa@example.com"));
        Assert.Equal("SOFTWARE_TOKEN_MFA", (string)challenge["ChallengeName"]!);
        Assert.Equal(
            "CodeMismatchException: Invalid code received for user",
            await pool.FailAsync("RespondToAuthChallenge", AnswerTotp(challenge, "000000x")));
        var code = pool.Totp(DemoSecret);
        await pool.CallAsync("RespondToAuthChallenge", AnswerTotp(challenge, code));

        var second = await pool.CallAsync("InitiateAuth", PasswordSignIn("mfa@example.com"));
        Assert.Equal(
            "ExpiredCodeException: Your software token has already been used once.",
            await pool.FailAsync("RespondToAuthChallenge", AnswerTotp(second, code)));
        await pool.CallAsync("RespondToAuthChallenge", AnswerTotp(second, pool.Totp(DemoSecret, 1)));
        pool.Clock.Advance(TimeSpan.FromMinutes(2));
    }

    [Fact]
    public async Task A_session_belongs_to_its_user_client_challenge_and_time()
    {
        await pool.CreateUserAsync("bound@example.com", attributes: ("phone_number", "+12025550131"));
        await PreferSmsAsync("bound@example.com");
        var challenge = await pool.CallAsync("InitiateAuth", PasswordSignIn("bound@example.com"));
        var code = await pool.CodeSentToAsync("+12025550131");

        const string Invalid = "NotAuthorizedException: Invalid session for the user.";
        Assert.Equal(
            Invalid,
            await pool.FailAsync(
                "RespondToAuthChallenge", Answer(challenge, "demo@example.com", "account-portal", ("SMS_MFA_CODE", code))));
        Assert.Equal(
            Invalid,
            await pool.FailAsync("RespondToAuthChallenge", Answer(challenge, "bound@example.com", "plain", ("SMS_MFA_CODE", code))));
        challenge["ChallengeName"] = "SOFTWARE_TOKEN_MFA";
        Assert.Equal(
            Invalid,
            await pool.FailAsync(
                "RespondToAuthChallenge", Answer(challenge, "bound@example.com", "account-portal", ("SOFTWARE_TOKEN_MFA_CODE", code))));
        challenge["ChallengeName"] = "SMS_MFA";
        pool.Clock.Advance(TimeSpan.FromMinutes(3));
        Assert.Equal(
            "NotAuthorizedException: Invalid session for the user, session is expired.",
            await pool.FailAsync(
                "RespondToAuthChallenge", Answer(challenge, "bound@example.com", "account-portal", ("SMS_MFA_CODE", code))));
    }

    [Fact]
    public async Task Codes_cannot_be_guessed_in_one_session()
    {
        await pool.CreateUserAsync("guessed@example.com", attributes: ("phone_number", "+12025550132"));
        await PreferSmsAsync("guessed@example.com");
        var challenge = await pool.CallAsync("InitiateAuth", PasswordSignIn("guessed@example.com"));
        for (var attempt = 0; attempt < 5; attempt++)
        {
            await pool.FailAsync(
                "RespondToAuthChallenge", Answer(challenge, "guessed@example.com", "account-portal", ("SMS_MFA_CODE", "wrong")));
        }

        var code = await pool.CodeSentToAsync("+12025550132");
        Assert.Equal(
            "NotAuthorizedException: Password attempts exceeded",
            await pool.FailAsync(
                "RespondToAuthChallenge", Answer(challenge, "guessed@example.com", "account-portal", ("SMS_MFA_CODE", code))));
        pool.Clock.Advance(TimeSpan.FromSeconds(1));
        await pool.CallAsync("RespondToAuthChallenge", Answer(challenge, "guessed@example.com", "account-portal", ("SMS_MFA_CODE", code)));
    }

    [Fact]
    public async Task An_authenticator_app_is_set_up_turned_on_chosen_and_turned_off()
    {
        await pool.CreateUserAsync("setup@example.com", attributes: ("phone_number", "+12025550133"));
        var token = await pool.AccessTokenAsync("setup@example.com");
        Assert.Equal(
            "InvalidParameterException: User does not have delivery config set to turn on SOFTWARE_TOKEN_MFA",
            await pool.FailAsync("SetUserMFAPreference", Bearer(token, ("SoftwareTokenMfaSettings", Setting(enabled: true)))));

        var secret = (string)(await pool.CallAsync("AssociateSoftwareToken", Bearer(token)))["SecretCode"]!;
        Assert.Matches("^[A-Z2-7]{52}$", secret);
        Assert.Equal(
            "EnableSoftwareTokenMFAException: Code mismatch and fail enable Software Token MFA",
            await pool.FailAsync("VerifySoftwareToken", Bearer(token, ("UserCode", pool.Totp(secret, 5)))));
        var verified = await pool.CallAsync(
            "VerifySoftwareToken", Bearer(token, ("UserCode", pool.Totp(secret)), ("FriendlyDeviceName", "My phone")));
        Assert.Equal("""{"Status":"SUCCESS"}""", verified.ToJsonString());
        await pool.SignInAsync("setup@example.com");

        var both = Bearer(token, ("SMSMfaSettings", Setting(enabled: true)), ("SoftwareTokenMfaSettings", Setting(enabled: true)));
        await pool.CallAsync("SetUserMFAPreference", both);
        var choice = await pool.CallAsync("InitiateAuth", PasswordSignIn("setup@example.com"));
        Assert.Equal("SELECT_MFA_TYPE", (string)choice["ChallengeName"]!);
        Assert.Equal("""["SMS_MFA","SOFTWARE_TOKEN_MFA"]""", (string)choice["ChallengeParameters"]!["MFAS_CAN_CHOOSE"]!);
        var challenge = await pool.CallAsync(
            "RespondToAuthChallenge", Answer(choice, "setup@example.com", "account-portal", ("ANSWER", "SOFTWARE_TOKEN_MFA")));
        Assert.Equal("My phone", (string)challenge["ChallengeParameters"]!["FRIENDLY_DEVICE_NAME"]!);
        await pool.CallAsync("RespondToAuthChallenge", Answer(
            challenge,
            "setup@example.com",
            "account-portal",
            ("SMS_MFA_CODE", pool.Totp(secret, 1)),
            ("SOFTWARE_TOKEN_MFA_CODE", pool.Totp(secret, 1))));

        await pool.CallAsync("SetUserMFAPreference", Bearer(token, ("SMSMfaSettings", Setting(enabled: true, preferred: true))));
        var user = await pool.CallAsync("GetUser", Bearer(token));
        Assert.Equal("SMS_MFA", (string)user["PreferredMfaSetting"]!);
        Assert.Equal("""["SMS_MFA","SOFTWARE_TOKEN_MFA"]""", user["UserMFASettingList"]!.ToJsonString());
        await pool.CallAsync(
            "SetUserMFAPreference",
            Bearer(token, ("SMSMfaSettings", Setting(enabled: false)), ("SoftwareTokenMfaSettings", Setting(enabled: false))));
        user = await pool.CallAsync("GetUser", Bearer(token));
        Assert.False(user.ContainsKey("PreferredMfaSetting") || user.ContainsKey("UserMFASettingList"));
    }

    [Fact]
    public async Task The_old_settings_turn_sms_codes_on_and_off()
    {
        await pool.CreateUserAsync("old@example.com");
        var token = await pool.AccessTokenAsync("old@example.com");
        var on = new JsonArray(new JsonObject { ["DeliveryMedium"] = "SMS", ["AttributeName"] = "phone_number" });
        Assert.Equal(
            "InvalidParameterException: User does not have delivery config set to turn on SMS_MFA",
            await pool.FailAsync("SetUserSettings", Bearer(token, ("MFAOptions", on.DeepClone()))));

        await pool.CallAsync("UpdateUserAttributes", Bearer(token, ("UserAttributes", Attributes(("phone_number", "+12025550134")))));
        await pool.CallAsync("SetUserSettings", Bearer(token, ("MFAOptions", on.DeepClone())));
        Assert.Equal(on.ToJsonString(), (await pool.CallAsync("GetUser", Bearer(token)))["MFAOptions"]!.ToJsonString());
        Assert.Equal("SMS_MFA", (string)(await pool.CallAsync("InitiateAuth", PasswordSignIn("old@example.com")))["ChallengeName"]!);
        await pool.CallAsync("SetUserSettings", Bearer(token, ("MFAOptions", new JsonArray())));
        Assert.False((await pool.CallAsync("GetUser", Bearer(token))).ContainsKey("MFAOptions"));
    }

    [Fact]
    public async Task A_pool_that_requires_a_factor_has_it_set_up_before_it_gives_tokens()
    {
        await pool.CreateUserAsync("strict@example.com", "local_strict");
        var challenge = await pool.CallAsync("InitiateAuth", PasswordSignIn("strict@example.com", clientId: "strict"));
        Assert.Equal("MFA_SETUP", (string)challenge["ChallengeName"]!);
        Assert.Equal("""["SMS_MFA","SOFTWARE_TOKEN_MFA"]""", (string)challenge["ChallengeParameters"]!["MFAS_CAN_SETUP"]!);
        Assert.StartsWith(
            "NotAuthorizedException",
            await pool.FailAsync("RespondToAuthChallenge", Answer(challenge, "strict@example.com", "strict")),
            StringComparison.Ordinal);

        var associated = await pool.CallAsync("AssociateSoftwareToken", new() { ["Session"] = (string)challenge["Session"]! });
        var code = pool.Totp((string)associated["SecretCode"]!);
        var verified = await pool.CallAsync(
            "VerifySoftwareToken", new() { ["Session"] = (string)associated["Session"]!, ["UserCode"] = code });
        challenge["Session"] = (string)verified["Session"]!;
        var tokens = await pool.CallAsync("RespondToAuthChallenge", Answer(challenge, "strict@example.com", "strict"));

        var token = (string)tokens["AuthenticationResult"]!["AccessToken"]!;
        Assert.Equal("""["SOFTWARE_TOKEN_MFA"]""", (await pool.CallAsync("GetUser", Bearer(token)))["UserMFASettingList"]!.ToJsonString());
        Assert.StartsWith(
            "InvalidParameterException",
            await pool.FailAsync("SetUserMFAPreference", Bearer(token, ("SoftwareTokenMfaSettings", Setting(enabled: false)))),
            StringComparison.Ordinal);
        var next = await pool.CallAsync("InitiateAuth", PasswordSignIn("strict@example.com", clientId: "strict"));
        Assert.Equal("SOFTWARE_TOKEN_MFA", (string)next["ChallengeName"]!);
    }

    [Fact]
    public async Task A_pool_without_authenticator_apps_says_so()
    {
        await pool.CreateUserAsync("noapp", "local_plain");

        Assert.Equal(
            "SoftwareTokenMFANotFoundException: Software Token MFA has not been enabled by the userPool",
            await pool.FailAsync("AssociateSoftwareToken", Bearer(await pool.AccessTokenAsync("noapp", clientId: "plain"))));
    }

    private async Task PreferSmsAsync(string username) =>
        await pool.CallAsync(
            "SetUserMFAPreference",
            Bearer(await pool.AccessTokenAsync(username), ("SMSMfaSettings", Setting(enabled: true, preferred: true))));

    private static JsonObject AnswerTotp(JsonObject challenge, string code) =>
        Answer(challenge, "mfa@example.com", "account-portal", ("SOFTWARE_TOKEN_MFA_CODE", code));

    private static JsonObject Setting(bool enabled, bool preferred = false) =>
        new() { ["Enabled"] = enabled, ["PreferredMfa"] = preferred };

}
