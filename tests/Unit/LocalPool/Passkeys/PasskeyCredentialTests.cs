using System.Text.Json.Nodes;
using static AccountPortal.Tests.Unit.LocalPool.PoolClientExtensions;

namespace AccountPortal.Tests.Unit.LocalPool.Passkeys;

/// <summary>The pool checks every claim of a new credential.</summary>
public sealed class PasskeyCredentialTests(PasskeyFixture fixture) : IClassFixture<PasskeyFixture>
{
    private const string Invalid = "InvalidParameterException: Credential data is not valid";

    private readonly PoolHost pool = fixture.Pool;

    [Theory]
    [InlineData("https://example.com.evil.example", "WebAuthnOriginNotAllowedException")]
    [InlineData("https://notexample.com", "WebAuthnOriginNotAllowedException")]
    [InlineData("http://login.example.com", "WebAuthnOriginNotAllowedException")]
    [InlineData("https://login.example.com/", "WebAuthnOriginNotAllowedException")]
    [InlineData("not an origin", "WebAuthnOriginNotAllowedException")]
    [InlineData("", "WebAuthnOriginNotAllowedException")]
    public async Task A_page_of_another_origin_cannot_register(string origin, string fault)
    {
        using var authenticator = new SoftwareAuthenticator { Origin = origin };
        var token = await fixture.SignedInAsync($"origin{origin.GetHashCode(StringComparison.Ordinal)}");

        Assert.StartsWith(fault + ":", await RefuseAsync(token, authenticator), StringComparison.Ordinal);
        authenticator.Origin = "https://example.com";
        await fixture.RegisterAsync(token, authenticator);
    }

    [Fact]
    public async Task A_frame_in_a_page_of_others_cannot_register()
    {
        using var authenticator = new SoftwareAuthenticator { CrossOrigin = true };
        var token = await fixture.SignedInAsync("framed");

        Assert.StartsWith("WebAuthnOriginNotAllowedException:", await RefuseAsync(token, authenticator), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_passkey_of_another_relying_party_is_refused()
    {
        using var authenticator = new SoftwareAuthenticator { RelyingPartyId = "login.example.com" };
        var token = await fixture.SignedInAsync("elsewhere");

        Assert.StartsWith("WebAuthnRelyingPartyMismatchException:", await RefuseAsync(token, authenticator), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_algorithm_that_was_not_offered_is_refused()
    {
        using var authenticator = new SoftwareAuthenticator(SoftwareAuthenticator.Es384);
        var token = await fixture.SignedInAsync("algorithm");

        Assert.StartsWith("WebAuthnCredentialNotSupportedException:", await RefuseAsync(token, authenticator), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_user_has_to_be_verified_an_authenticator_that_does_not_is_refused()
    {
        using var authenticator =
            new SoftwareAuthenticator { RelyingPartyId = "localhost", Origin = "http://localhost:5080", VerifiesUser = false };
        var token = await fixture.SignedInAsync("unverified", "verified");
        Assert.Equal("required", (string)(await fixture.OfferAsync(token))["authenticatorSelection"]!["userVerification"]!);

        Assert.StartsWith("WebAuthnCredentialNotSupportedException:", await RefuseAsync(token, authenticator), StringComparison.Ordinal);
        authenticator.VerifiesUser = true;
        await fixture.RegisterAsync(token, authenticator);
    }

    [Fact]
    public async Task Nobody_present_is_refused()
    {
        using var authenticator = new SoftwareAuthenticator { UserIsPresent = false };
        var token = await fixture.SignedInAsync("absent");

        Assert.Equal(Invalid, await RefuseAsync(token, authenticator));
    }

    [Theory]
    [InlineData("text", "\"{}\"")]
    [InlineData("list", "[1]")]
    [InlineData("empty", "{}")]
    [InlineData("response", """{"id":"AA","rawId":"AA","response":7}""")]
    [InlineData(
        "half",
        """{"id":"AA","rawId":"AA","type":"public-key","response":"""
        + """{"clientDataJSON":"AAAA","attestationObject":"!!","authenticatorData":"AA","publicKeyAlgorithm":-7,"transports":[]}}""")]
    [InlineData(
        "nocbor",
        """{"id":"AA","rawId":"AA","type":"public-key","response":"""
        + """{"clientDataJSON":"e30","attestationObject":"_w","authenticatorData":"AA","publicKeyAlgorithm":-7,"transports":[]}}""")]
    [InlineData(
        "nothing",
        """{"id":"AA","rawId":"AA","type":"public-key","response":"""
        + """{"clientDataJSON":"e30","attestationObject":"","authenticatorData":"AA","publicKeyAlgorithm":-7,"transports":[7]}}""")]
    public async Task What_is_no_credential_is_refused(string name, string credential)
    {
        var token = await fixture.SignedInAsync("no-" + name);

        Assert.Equal(
            Invalid, await pool.FailAsync("CompleteWebAuthnRegistration", Bearer(token, ("Credential", JsonNode.Parse(credential)!))));
    }

    [Theory]
    [InlineData("clientDataJSON")]
    [InlineData("attestationObject")]
    [InlineData("authenticatorData")]
    [InlineData("transports")]
    [InlineData("publicKeyAlgorithm")]
    public async Task What_every_browser_sends_must_be_there(string member)
    {
        using var authenticator = new SoftwareAuthenticator();
        var token = await fixture.SignedInAsync("without-" + member);
        var credential = authenticator.Register(await fixture.OfferAsync(token));
        credential["response"]!.AsObject().Remove(member);

        Assert.Equal(Invalid, await pool.FailAsync("CompleteWebAuthnRegistration", Bearer(token, ("Credential", credential))));
    }

    private async Task<string> RefuseAsync(string token, SoftwareAuthenticator authenticator) =>
        await pool.FailAsync(
            "CompleteWebAuthnRegistration", Bearer(token, ("Credential", authenticator.Register(await fixture.OfferAsync(token)))));
}
