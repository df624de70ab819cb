using System.Text.Json.Nodes;
using static AccountPortal.Tests.Unit.LocalPool.FlowClientExtensions;
using static AccountPortal.Tests.Unit.LocalPool.PoolClientExtensions;

namespace AccountPortal.Tests.Unit.LocalPool.Passkeys;

/// <summary>WEB_AUTHN as the first factor of USER_AUTH.</summary>
public sealed class PasskeySignInTests(PasskeyFixture fixture) : IClassFixture<PasskeyFixture>
{
    private readonly PoolHost pool = fixture.Pool;

    [Theory]
    [InlineData(SoftwareAuthenticator.Es256)]
    [InlineData(SoftwareAuthenticator.Rs256)]
    public async Task A_passkey_signs_in_again_and_again(int algorithm)
    {
        using var authenticator = new SoftwareAuthenticator(algorithm);
        var name = $"again{algorithm}";
        var token = await fixture.SignedInAsync(name);
        await fixture.RegisterAsync(token, authenticator);

        var challenge = await PreferAsync(name);
        Assert.Equal("WEB_AUTHN", challenge.Challenge());
        Assert.Equal(name, challenge.Parameter("USER_ID_FOR_SRP"));
        var options = Options(challenge);
        Assert.Equal("example.com", (string)options["rpId"]!);
        Assert.Equal("preferred", (string)options["userVerification"]!);
        Assert.Equal(60000, (int)options["timeout"]!);
        var allowed = Assert.Single(options["allowCredentials"]!.AsArray())!;
        Assert.Equal(("public-key", authenticator.CredentialId), ((string)allowed["type"]!, (string)allowed["id"]!));

        var answer = authenticator.Sign(options).ToJsonString();
        var tokens = await pool.RespondAsync(challenge, name, "keys", ("CREDENTIAL", answer));
        Assert.Equal(name, (string)(await pool.CallAsync("GetUser", Bearer(tokens.AccessToken())))["Username"]!);
        Assert.Equal(UsedSession, await pool.RefusedAsync(challenge, name, "keys", ("CREDENTIAL", answer)));

        await SignInAsync(name, authenticator);
    }

    [Fact]
    public async Task A_passkey_is_chosen_from_the_list_that_says_it_is_there()
    {
        using var authenticator = new SoftwareAuthenticator { Counter = 0 };
        var token = await fixture.SignedInAsync("listed");
        Assert.Equal("PASSWORD PASSWORD_SRP", (await pool.CallAsync("InitiateAuth", Choose("listed", "keys"))).Available());
        Assert.Equal("SELECT_CHALLENGE", (await PreferAsync("listed")).Challenge());

        await fixture.RegisterAsync(token, authenticator);
        var factors = await pool.CallAsync("GetUserAuthFactors", Bearer(token));
        Assert.Equal("""["PASSWORD","WEB_AUTHN"]""", factors["ConfiguredUserAuthFactors"]!.ToJsonString());
        var choice = await pool.CallAsync("InitiateAuth", Choose("listed", "keys"));
        Assert.Equal("PASSWORD PASSWORD_SRP WEB_AUTHN", choice.Available());
        var challenge = await pool.RespondAsync(choice, "listed", "keys", ("ANSWER", "WEB_AUTHN"));
        Assert.Equal(
            "InvalidParameterException: Missing required parameter CREDENTIAL", await pool.RefusedAsync(challenge, "listed", "keys"));
        Assert.Equal("tokens", (await AnswerAsync(challenge, "listed", authenticator)).Challenge());

        // One that does not count shows 0 for ever.
        await SignInAsync("listed", authenticator);
    }

    [Theory]
    [InlineData("origin")]
    [InlineData("party")]
    [InlineData("absent")]
    [InlineData("counter")]
    [InlineData("handle")]
    [InlineData("frame")]
    public async Task What_the_authenticator_may_not_claim_is_refused_and_leaves_the_session_open(string claim)
    {
        using var authenticator = new SoftwareAuthenticator { Counter = 7 };
        var name = "claims-" + claim;
        await fixture.RegisterAsync(await fixture.SignedInAsync(name), authenticator);
        var challenge = await PreferAsync(name);
        var (origin, handle) = (authenticator.Origin, authenticator.UserHandle);
        switch (claim)
        {
            case "origin": authenticator.Origin = "https://example.com.evil.example"; break;
            case "party": authenticator.RelyingPartyId = "login.example.com"; break;
            case "absent": authenticator.UserIsPresent = false; break;
            case "counter": authenticator.Counter = 7; break;
            case "handle": authenticator.UserHandle = "c29tZWJvZHkgZWxzZQ"; break;
            default: authenticator.CrossOrigin = true; break;
        }
        var lie = authenticator.Sign(Options(challenge)).ToJsonString();

        Assert.Equal(WrongPassword, await pool.RefusedAsync(challenge, name, "keys", ("CREDENTIAL", lie)));

        (authenticator.Origin, authenticator.RelyingPartyId, authenticator.UserIsPresent) = (origin, "example.com", true);
        (authenticator.Counter, authenticator.UserHandle, authenticator.CrossOrigin) = (8, handle, false);
        Assert.Equal("tokens", (await AnswerAsync(challenge, name, authenticator)).Challenge());
    }

    [Fact]
    public async Task An_answer_to_another_challenge_is_refused()
    {
        using var authenticator = new SoftwareAuthenticator();
        await fixture.RegisterAsync(await fixture.SignedInAsync("replayed"), authenticator);
        var first = await PreferAsync("replayed");
        var answer = authenticator.Sign(Options(first)).ToJsonString();
        await pool.RespondAsync(first, "replayed", "keys", ("CREDENTIAL", answer));

        Assert.Equal(WrongPassword, await pool.RefusedAsync(await PreferAsync("replayed"), "replayed", "keys", ("CREDENTIAL", answer)));
    }

    [Fact]
    public async Task Of_many_answers_with_one_count_a_single_one_signs_in()
    {
        using var authenticator = new SoftwareAuthenticator();
        await fixture.RegisterAsync(await fixture.SignedInAsync("copied"), authenticator);
        var challenges = new List<(JsonObject Challenge, string Answer)>();
        authenticator.Counter = 9;
        for (var copy = 0; copy < 4; copy++)
        {
            var challenge = await PreferAsync("copied");
            authenticator.Counter = 9;
            challenges.Add((challenge, authenticator.Sign(Options(challenge)).ToJsonString()));
        }

        var answers = await Task.WhenAll(challenges.Select(copy =>
            pool.SendAsync("RespondToAuthChallenge", Answer(copy.Challenge, "copied", "keys", ("CREDENTIAL", copy.Answer)))));

        Assert.Single(answers, answer => answer.Status == 200);
        Assert.All(answers, answer => Assert.True(answer.Status is 200 or 400));
    }

    [Fact]
    public async Task The_passkey_of_another_user_is_refused()
    {
        using var mine = new SoftwareAuthenticator();
        using var yours = new SoftwareAuthenticator();
        await fixture.RegisterAsync(await fixture.SignedInAsync("mine"), mine);
        await fixture.RegisterAsync(await fixture.SignedInAsync("yours"), yours);
        var challenge = await PreferAsync("mine");

        Assert.Equal(
            WrongPassword,
            await pool.RefusedAsync(challenge, "mine", "keys", ("CREDENTIAL", yours.Sign(Options(challenge)).ToJsonString())));
        Assert.Equal(
            InvalidSession,
            await pool.RefusedAsync(challenge, "yours", "keys", ("CREDENTIAL", yours.Sign(Options(challenge)).ToJsonString())));
    }

    [Theory]
    [InlineData("signature")]
    [InlineData("authenticatorData")]
    [InlineData("clientDataJSON")]
    [InlineData("userHandle")]
    public async Task A_changed_answer_is_refused(string member)
    {
        using var authenticator = new SoftwareAuthenticator();
        var name = "changed-" + member;
        await fixture.RegisterAsync(await fixture.SignedInAsync(name), authenticator);
        var challenge = await PreferAsync(name);
        var answer = authenticator.Sign(Options(challenge));
        var text = (string)answer["response"]![member]!;
        answer["response"]![member] = text[..20] + (text[20] == 'A' ? 'B' : 'A') + text[21..];

        Assert.Equal(WrongPassword, await pool.RefusedAsync(challenge, name, "keys", ("CREDENTIAL", answer.ToJsonString())));
    }

    [Theory]
    [InlineData("{", "InvalidParameterException: Credential data is not valid")]
    [InlineData("[]", "InvalidParameterException: Credential data is not valid")]
    [InlineData("{}", WrongPassword)]
    [InlineData(
        """{"id":"AA","type":"public-key","response":{"clientDataJSON":"!","authenticatorData":"","signature":""}}""", WrongPassword)]
    [InlineData("""{"id":"\ud800","type":7}""", WrongPassword)]
    public async Task What_is_no_answer_is_refused(string answer, string fault)
    {
        using var authenticator = new SoftwareAuthenticator();
        var name = $"none-{answer.Length}-{(int)answer[0]}";
        await fixture.RegisterAsync(await fixture.SignedInAsync(name), authenticator);

        Assert.Equal(fault, await pool.RefusedAsync(await PreferAsync(name), name, "keys", ("CREDENTIAL", answer)));
    }

    [Fact]
    public async Task A_deleted_passkey_signs_nobody_in()
    {
        using var authenticator = new SoftwareAuthenticator();
        var token = await fixture.SignedInAsync("deleted");
        await fixture.RegisterAsync(token, authenticator);
        var challenge = await PreferAsync("deleted");
        await pool.CallAsync("DeleteWebAuthnCredential", Bearer(token, ("CredentialId", authenticator.CredentialId)));

        Assert.Equal(
            InvalidSession,
            await pool.RefusedAsync(challenge, "deleted", "keys", ("CREDENTIAL", authenticator.Sign(Options(challenge)).ToJsonString())));
    }

    [Fact]
    public async Task Somebody_unknown_seems_to_have_a_passkey_or_none_like_anybody()
    {
        using var authenticator = new SoftwareAuthenticator();
        await fixture.RegisterAsync(await fixture.SignedInAsync("known"), authenticator);
        var known = await PreferAsync("known", "hiding");
        var strangers = await Task.WhenAll(Enumerable.Range(0, 16).Select(number => PreferAsync($"stranger{number}", "hiding")));

        var (without, with) =
            (
                strangers.Where(start => start.Challenge() == "SELECT_CHALLENGE").ToList(),
                strangers.Where(start => start.Challenge() == "WEB_AUTHN").ToList());
        Assert.Equal(16, without.Count + with.Count);
        Assert.NotEmpty(without);
        Assert.All(with, start => Assert.Equal(Shape(known), Shape(start)));
        var index = Array.IndexOf(strangers, with[0]);
        var again = await PreferAsync($"stranger{index}", "hiding");
        Assert.Equal((string)Options(with[0])["allowCredentials"]![0]!["id"]!, (string)Options(again)["allowCredentials"]![0]!["id"]!);
        Assert.Equal(
            WrongPassword,
            await pool.RefusedAsync(
                with[0], $"stranger{index}", "hiding", ("CREDENTIAL", authenticator.Sign(Options(with[0])).ToJsonString())));
        Assert.StartsWith(
            "UserNotFoundException", await pool.FailAsync("InitiateAuth", Choose("stranger", "keys")), StringComparison.Ordinal);
    }

    private static JsonNode Options(JsonObject challenge) => JsonNode.Parse(challenge.Parameter("CREDENTIAL_REQUEST_OPTIONS"))!;

    // Everything but what is random.
    private static string Shape(JsonObject challenge)
    {
        var shape = challenge.DeepClone().AsObject();
        var options = Options(challenge);
        (options["challenge"], options["allowCredentials"]![0]!["id"]) =
            (((string)options["challenge"]!).Length, ((string)options["allowCredentials"]![0]!["id"]!).Length);
        shape["Session"] = ((string)challenge["Session"]!).Length;
        shape["ChallengeParameters"] = new JsonObject { ["CREDENTIAL_REQUEST_OPTIONS"] = options.DeepClone(), ["USER_ID_FOR_SRP"] = "" };
        return shape.ToJsonString();
    }

    private Task<JsonObject> PreferAsync(string username, string clientId = "keys") =>
        pool.CallAsync("InitiateAuth", Choose(username, clientId, ("PREFERRED_CHALLENGE", "WEB_AUTHN")));

    private Task<JsonObject> AnswerAsync(
        JsonObject challenge, string username, SoftwareAuthenticator authenticator, string clientId = "keys") =>
        pool.RespondAsync(challenge, username, clientId, ("CREDENTIAL", authenticator.Sign(Options(challenge)).ToJsonString()));

    private async Task<JsonObject> SignInAsync(string username, SoftwareAuthenticator authenticator, string clientId = "keys") =>
        await AnswerAsync(await PreferAsync(username, clientId), username, authenticator, clientId);
}
