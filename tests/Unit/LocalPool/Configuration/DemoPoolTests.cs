using System.Text.Json.Nodes;
using static AccountPortal.Tests.Unit.LocalPool.FlowClientExtensions;
using static AccountPortal.Tests.Unit.LocalPool.PoolClientExtensions;

namespace AccountPortal.Tests.Unit.LocalPool.Configuration;

/// <summary>The demo pool allows every sign-in method of the portal.</summary>
public sealed class DemoPoolTests(PoolFixture fixture) : IClassFixture<PoolFixture>
{
    private const string Client = "account-portal";

    private readonly PoolHost pool = fixture.Pool;

    [Fact]
    public async Task A_demo_user_chooses_among_all_that_they_have()
    {
        Assert.Equal(
            "PASSWORD PASSWORD_SRP EMAIL_OTP", (await pool.CallAsync("InitiateAuth", Choose("demo@example.com", Client))).Available());
        Assert.Equal("PASSWORD PASSWORD_SRP", (await pool.CallAsync("InitiateAuth", Choose("mfa@example.com", Client))).Available());

        await pool.CreateUserAsync("all@demo.example", attributes: [("phone_number", "+12025550144"), ("phone_number_verified", "true")]);
        using var authenticator = new SoftwareAuthenticator { Origin = "http://localhost:5080", RelyingPartyId = "localhost" };
        var token = await pool.AccessTokenAsync("all@demo.example");
        var options = await pool.CallAsync("StartWebAuthnRegistration", Bearer(token));
        await pool.CallAsync(
            "CompleteWebAuthnRegistration",
            Bearer(token, ("Credential", authenticator.Register(options["CredentialCreationOptions"]!.AsObject()))));

        var choice = await pool.CallAsync("InitiateAuth", Choose("all@demo.example", Client));
        Assert.Equal("PASSWORD PASSWORD_SRP EMAIL_OTP SMS_OTP WEB_AUTHN", choice.Available());
        var passkey = await pool.RespondAsync(choice, "all@demo.example", Client, ("ANSWER", "WEB_AUTHN"));
        var request = JsonNode.Parse(passkey.Parameter("CREDENTIAL_REQUEST_OPTIONS"))!.AsObject();
        var answer = await pool.RespondAsync(
            passkey, "all@demo.example", Client, ("CREDENTIAL", authenticator.Sign(request).ToJsonString()));
        Assert.Equal("tokens", answer.Challenge());
    }

    [Fact]
    public async Task A_code_by_email_is_a_second_factor_to_turn_on()
    {
        await pool.CreateUserAsync("mail@demo.example");
        await pool.CallAsync(
            "SetUserMFAPreference",
            Bearer(await pool.AccessTokenAsync("mail@demo.example"), ("EmailMfaSettings", Setting(true, preferred: true))));

        var challenge = await pool.CallAsync("InitiateAuth", PasswordSignIn("mail@demo.example"));

        Assert.Equal("EMAIL_OTP", challenge.Challenge());
        var code = await pool.CodeSentToAsync("mail@demo.example");
        Assert.Equal("tokens", (await pool.RespondAsync(challenge, "mail@demo.example", Client, ("EMAIL_OTP_CODE", code))).Challenge());
    }
}
