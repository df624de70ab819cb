using System.Buffers.Text;
using System.Text;
using System.Text.Json.Nodes;
using static AccountPortal.Tests.Unit.LocalPool.PoolClientExtensions;

namespace AccountPortal.Tests.Unit.LocalPool.Passkeys;

public sealed class PasskeyRegistrationTests(PasskeyFixture fixture) : IClassFixture<PasskeyFixture>
{
    private const string NoChallenge = "WebAuthnChallengeNotFoundException";

    private readonly PoolHost pool = fixture.Pool;

    [Fact]
    public async Task The_options_are_those_that_Cognito_writes()
    {
        var token = await fixture.SignedInAsync("options");
        var sub = (await pool.CallAsync("GetUser", Bearer(token))).Attribute("sub")!;

        var options = await fixture.OfferAsync(token);

        Assert.Matches("^[A-Za-z0-9_-]{22,}$", (string)options["challenge"]!);
        options["challenge"] = "random";
        var handle = Base64Url.EncodeToString(Encoding.UTF8.GetBytes(sub));
        Assert.Equal(
            """{"authenticatorSelection":{"requireResidentKey":true,"residentKey":"required","userVerification":"preferred"}"""
            + ""","challenge":"random","excludeCredentials":[],"pubKeyCredParams":[{"alg":-7,"type":"public-key"},"""
            + """{"alg":-257,"type":"public-key"}]"""
            + $$$""","rp":{"id":"example.com","name":"example.com"},"timeout":60000"""
            + $$$""","user":{"displayName":"options","id":"{{{handle}}}","name":"options"}}""",
            options.ToJsonString());
    }

    [Theory]
    [InlineData(SoftwareAuthenticator.Es256)]
    [InlineData(SoftwareAuthenticator.Rs256)]
    public async Task A_passkey_is_registered_listed_excluded_and_deleted(int algorithm)
    {
        using var authenticator = new SoftwareAuthenticator(algorithm) { Model = Guid.Parse("fbfc3007-154e-4ecc-8c0b-6e020557d7bd") };
        var token = await fixture.SignedInAsync($"registered{algorithm}");
        await fixture.RegisterAsync(token, authenticator);

        var list = await pool.CallAsync("ListWebAuthnCredentials", Bearer(token));
        var created = pool.Clock.GetUtcNow().ToUnixTimeMilliseconds() / 1000.0;
        var passkey = Assert.Single(list["Credentials"]!.AsArray())!;
        Assert.Equal(created, (double)passkey["CreatedAt"]!);
        Assert.Equal(
            $$"""{"CredentialId":"{{authenticator.CredentialId}}","FriendlyCredentialName":"iCloud """
            + """Keychain","RelyingPartyId":"example.com","AuthenticatorTransports":["internal","hybrid"]"""
            + ""","AuthenticatorAttachment":"platform"}""",
            new JsonObject(
                passkey.AsObject()
                    .Where(member => member.Key != "CreatedAt")
                    .Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone()))).ToJsonString());
        Assert.False(list.ContainsKey("NextToken"));
        var excluded = Assert.Single((await fixture.OfferAsync(token))["excludeCredentials"]!.AsArray())!;
        Assert.Equal($$"""{"id":"{{authenticator.CredentialId}}","type":"public-key"}""", excluded.ToJsonString());

        await pool.CallAsync("DeleteWebAuthnCredential", Bearer(token, ("CredentialId", authenticator.CredentialId)));
        Assert.Equal(
            "ResourceNotFoundException: Passkey does not exist.",
            await pool.FailAsync("DeleteWebAuthnCredential", Bearer(token, ("CredentialId", authenticator.CredentialId))));
        Assert.Empty((await pool.CallAsync("ListWebAuthnCredentials", Bearer(token)))["Credentials"]!.AsArray());
        await fixture.RegisterAsync(token, authenticator);
    }

    [Fact]
    public async Task A_challenge_serves_once_for_its_user_its_client_and_three_minutes()
    {
        using var authenticator = new SoftwareAuthenticator();
        using var second = new SoftwareAuthenticator();
        var token = await fixture.SignedInAsync("challenge");
        var stranger = await fixture.SignedInAsync("stranger");
        var otherClient = await pool.AccessTokenAsync("challenge", clientId: "other");
        var options = await fixture.OfferAsync(token);
        var credential = authenticator.Register(options);

        Assert.StartsWith(NoChallenge, await CompleteAsync(stranger), StringComparison.Ordinal);
        Assert.StartsWith("WebAuthnClientMismatchException:", await CompleteAsync(otherClient), StringComparison.Ordinal);
        await pool.CallAsync("CompleteWebAuthnRegistration", Bearer(token, ("Credential", credential.DeepClone())));
        Assert.StartsWith(NoChallenge, await CompleteAsync(token), StringComparison.Ordinal);

        var late = second.Register(await fixture.OfferAsync(token));
        pool.Clock.Advance(TimeSpan.FromMinutes(3));
        Assert.StartsWith(
            NoChallenge,
            await pool.FailAsync("CompleteWebAuthnRegistration", Bearer(token, ("Credential", late))),
            StringComparison.Ordinal);
        var invented = second.Register(new JsonObject { ["challenge"] = "AAAA", ["user"] = new JsonObject { ["id"] = "AAAA" } });
        Assert.StartsWith(
            NoChallenge,
            await pool.FailAsync("CompleteWebAuthnRegistration", Bearer(token, ("Credential", invented))),
            StringComparison.Ordinal);

        Task<string> CompleteAsync(string bearer) => pool.FailAsync(
            "CompleteWebAuthnRegistration", Bearer(bearer, ("Credential", credential.DeepClone())));
    }

    [Fact]
    public async Task Of_many_answers_to_one_challenge_a_single_one_registers()
    {
        using var authenticator = new SoftwareAuthenticator();
        var token = await fixture.SignedInAsync("raced");
        var credential = authenticator.Register(await fixture.OfferAsync(token));

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ =>
            pool.SendAsync("CompleteWebAuthnRegistration", Bearer(token, ("Credential", credential.DeepClone())))));

        Assert.Single(answers, answer => answer.Status == 200);
        Assert.All(answers, answer => Assert.True(answer.Status is 200 or 400));
        Assert.Single((await pool.CallAsync("ListWebAuthnCredentials", Bearer(token)))["Credentials"]!.AsArray());
    }

    [Fact]
    public async Task A_pool_without_the_factor_or_without_a_domain_registers_nothing()
    {
        var passwords = await fixture.SignedInAsync("plain", "passwords");
        var nodomain = await fixture.SignedInAsync("plain", "nodomain");

        Assert.StartsWith(
            "WebAuthnNotEnabledException:", await pool.FailAsync("StartWebAuthnRegistration", Bearer(passwords)), StringComparison.Ordinal);
        Assert.StartsWith(
            "WebAuthnConfigurationMissingException:",
            await pool.FailAsync("StartWebAuthnRegistration", Bearer(nodomain)),
            StringComparison.Ordinal);
        using var authenticator = new SoftwareAuthenticator();
        Assert.StartsWith(
            "WebAuthnNotEnabledException:",
            await pool.FailAsync("CompleteWebAuthnRegistration", Bearer(passwords, ("Credential", new JsonObject()))),
            StringComparison.Ordinal);
    }
}
