using static AccountPortal.Tests.Unit.LocalPool.PoolClientExtensions;

namespace AccountPortal.Tests.Unit.LocalPool.Passkeys;

/// <summary>The passkeys of a user: owner, limit, deletion.</summary>
public sealed class WebAuthnCredentialTests(PasskeyFixture fixture) : IClassFixture<PasskeyFixture>
{
    private const string Invalid = "InvalidParameterException: Credential data is not valid";

    private readonly PoolHost pool = fixture.Pool;

    [Fact]
    public async Task A_deleted_user_leaves_no_passkey_behind()
    {
        using var authenticator = new SoftwareAuthenticator();
        await fixture.RegisterAsync(await fixture.SignedInAsync("leaving"), authenticator);
        await pool.CallAsync("AdminDeleteUser", new() { ["UserPoolId"] = "local_keys", ["Username"] = "leaving" });

        await fixture.RegisterAsync(await fixture.SignedInAsync("coming"), authenticator);
    }

    [Fact]
    public async Task A_credential_has_one_owner()
    {
        using var authenticator = new SoftwareAuthenticator();
        var owner = await fixture.SignedInAsync("owner");
        var thief = await fixture.SignedInAsync("thief");
        await fixture.RegisterAsync(owner, authenticator);

        Assert.Equal(Invalid, await RefuseAsync(thief, authenticator));
        Assert.Equal(
            "ResourceNotFoundException: Passkey does not exist.",
            await pool.FailAsync("DeleteWebAuthnCredential", Bearer(thief, ("CredentialId", authenticator.CredentialId))));
    }

    [Fact]
    public async Task Twenty_passkeys_are_the_most_and_come_in_pages()
    {
        var token = await fixture.SignedInAsync("twenty");
        var offered = await fixture.OfferAsync(token);
        var ids = new List<string>();
        for (var count = 0; count < 20; count++)
        {
            using var authenticator = new SoftwareAuthenticator();
            await fixture.RegisterAsync(token, authenticator);
            ids.Add(authenticator.CredentialId);
        }

        Assert.StartsWith(
            "LimitExceededException:", await pool.FailAsync("StartWebAuthnRegistration", Bearer(token)), StringComparison.Ordinal);
        using var late = new SoftwareAuthenticator();
        var credential = late.Register(offered);
        Assert.StartsWith(
            "LimitExceededException:",
            await pool.FailAsync("CompleteWebAuthnRegistration", Bearer(token, ("Credential", credential))),
            StringComparison.Ordinal);

        var first = await pool.CallAsync("ListWebAuthnCredentials", Bearer(token, ("MaxResults", 15)));
        var second = await pool.CallAsync(
            "ListWebAuthnCredentials", Bearer(token, ("MaxResults", 15), ("NextToken", (string)first["NextToken"]!)));
        Assert.Equal(15, first["Credentials"]!.AsArray().Count);
        Assert.False(second.ContainsKey("NextToken"));
        Assert.Equal(
            ids,
            first["Credentials"]!.AsArray().Concat(second["Credentials"]!.AsArray()).Select(passkey => (string)passkey!["CredentialId"]!));

        var other = await fixture.SignedInAsync("nosy");
        Assert.Equal(
            "InvalidParameterException: Invalid pagination token given.",
            await pool.FailAsync("ListWebAuthnCredentials", Bearer(other, ("NextToken", (string)first["NextToken"]!))));
        Assert.Equal(
            "InvalidParameterException: 1 validation error detected: Value '21' at 'maxResults' failed to satisfy constraint: Member "
            + "must have value less than or equal to 20",
            await pool.FailAsync("ListWebAuthnCredentials", Bearer(token, ("MaxResults", 21))));
    }

    [Fact]
    public async Task The_pool_tells_its_settings()
    {
        var mfa = await pool.CallAsync("GetUserPoolMfaConfig", new() { ["UserPoolId"] = "local_verified" });
        var policy = await pool.CallAsync("DescribeUserPool", new() { ["UserPoolId"] = "local_verified" });

        Assert.Equal(
            """{"RelyingPartyId":"localhost","UserVerification":"required","FactorConfiguration":"SINGLE_FACTOR"}""",
            mfa["WebAuthnConfiguration"]!.ToJsonString());
        Assert.Equal(
            """["PASSWORD","WEB_AUTHN"]""", policy["UserPool"]!["Policies"]!["SignInPolicy"]!["AllowedFirstAuthFactors"]!.ToJsonString());
    }

    private async Task<string> RefuseAsync(string token, SoftwareAuthenticator authenticator) =>
        await pool.FailAsync(
            "CompleteWebAuthnRegistration", Bearer(token, ("Credential", authenticator.Register(await fixture.OfferAsync(token)))));
}
