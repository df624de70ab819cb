using System.Text.Json.Nodes;
using static AccountPortal.Tests.Unit.LocalPool.FlowClientExtensions;
using static AccountPortal.Tests.Unit.LocalPool.PoolClientExtensions;

namespace AccountPortal.Tests.Unit.LocalPool.Passkeys;

/// <summary>User verification, and passkeys that satisfy MFA.</summary>
public sealed class PasskeyMfaTests(PasskeyFixture fixture) : IClassFixture<PasskeyFixture>
{
    private readonly PoolHost pool = fixture.Pool;

    [Fact]
    public async Task Where_it_must_the_authenticator_verifies_its_user()
    {
        using var authenticator = new SoftwareAuthenticator { RelyingPartyId = "localhost", Origin = "http://localhost:5080" };
        await fixture.RegisterAsync(await fixture.SignedInAsync("verified", "verified"), authenticator);
        var challenge = await PreferAsync("verified", "verified");
        Assert.Equal("required", (string)Options(challenge)["userVerification"]!);

        authenticator.VerifiesUser = false;
        Assert.Equal(
            WrongPassword,
            await pool.RefusedAsync(
                challenge, "verified", "verified", ("CREDENTIAL", authenticator.Sign(Options(challenge)).ToJsonString())));
        authenticator.VerifiesUser = true;
        Assert.Equal("tokens", (await AnswerAsync(challenge, "verified", authenticator, "verified")).Challenge());
    }

    [Fact]
    public async Task Where_the_pool_says_so_a_passkey_stands_for_both_factors()
    {
        using var authenticator = new SoftwareAuthenticator();
        await pool.CreateUserAsync("both", "local_both", ("phone_number", "+12025550177"));
        var sms = await pool.CallAsync("InitiateAuth", PasswordSignIn("both", clientId: "both"));
        var code = await pool.CodeSentToAsync("+12025550177");
        var token = (await pool.RespondAsync(sms, "both", "both", ("SMS_MFA_CODE", code))).AccessToken();
        await fixture.RegisterAsync(token, authenticator);

        Assert.Equal("tokens", (await SignInAsync("both", authenticator, "both")).Challenge());
    }

    [Fact]
    public async Task Where_it_does_not_whoever_has_a_second_factor_begins_with_the_password()
    {
        using var authenticator = new SoftwareAuthenticator();
        var token = await fixture.SignedInAsync("second");
        await fixture.RegisterAsync(token, authenticator);
        var secret = (string)(await pool.CallAsync("AssociateSoftwareToken", Bearer(token)))["SecretCode"]!;
        await pool.CallAsync("VerifySoftwareToken", Bearer(token, ("UserCode", pool.Totp(secret))));
        await pool.CallAsync("SetUserMFAPreference", Bearer(token, ("SoftwareTokenMfaSettings", new JsonObject { ["Enabled"] = true })));

        var choice = await PreferAsync("second");

        Assert.Equal(("SELECT_CHALLENGE", "PASSWORD PASSWORD_SRP"), (choice.Challenge(), choice.Available()));
    }

    [Fact]
    public async Task Where_mfa_is_up_to_users_each_lets_the_passkey_stand_for_it()
    {
        using var authenticator = new SoftwareAuthenticator();
        var token = await fixture.SignedInAsync("upto", "upto");
        await fixture.RegisterAsync(token, authenticator);
        var on = new JsonObject { ["Enabled"] = true };
        Assert.Equal(
            "InvalidParameterException: User does not have delivery config set to turn on WEB_AUTHN",
            await pool.FailAsync("SetUserMFAPreference", Bearer(token, ("WebAuthnMfaSettings", on.DeepClone()))));
        var secret = (string)(await pool.CallAsync("AssociateSoftwareToken", Bearer(token)))["SecretCode"]!;
        await pool.CallAsync("VerifySoftwareToken", Bearer(token, ("UserCode", pool.Totp(secret))));
        await pool.CallAsync("SetUserMFAPreference", Bearer(token, ("SoftwareTokenMfaSettings", on.DeepClone())));
        Assert.Equal("PASSWORD PASSWORD_SRP", (await PreferAsync("upto", "upto")).Available());

        await pool.CallAsync("SetUserMFAPreference", Bearer(token, ("WebAuthnMfaSettings", on.DeepClone())));
        authenticator.VerifiesUser = false;
        var challenge = await PreferAsync("upto", "upto");
        Assert.Equal(
            WrongPassword,
            await pool.RefusedAsync(challenge, "upto", "upto", ("CREDENTIAL", authenticator.Sign(Options(challenge)).ToJsonString())));
        authenticator.VerifiesUser = true;
        Assert.Equal("tokens", (await AnswerAsync(challenge, "upto", authenticator, "upto")).Challenge());
    }

    private static JsonNode Options(JsonObject challenge) => JsonNode.Parse(challenge.Parameter("CREDENTIAL_REQUEST_OPTIONS"))!;

    private Task<JsonObject> PreferAsync(string username, string clientId = "keys") =>
        pool.CallAsync("InitiateAuth", Choose(username, clientId, ("PREFERRED_CHALLENGE", "WEB_AUTHN")));

    private Task<JsonObject> AnswerAsync(
        JsonObject challenge, string username, SoftwareAuthenticator authenticator, string clientId = "keys") =>
        pool.RespondAsync(challenge, username, clientId, ("CREDENTIAL", authenticator.Sign(Options(challenge)).ToJsonString()));

    private async Task<JsonObject> SignInAsync(string username, SoftwareAuthenticator authenticator, string clientId = "keys") =>
        await AnswerAsync(await PreferAsync(username, clientId), username, authenticator, clientId);
}
