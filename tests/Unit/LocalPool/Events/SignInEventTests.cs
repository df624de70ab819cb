using System.Buffers.Text;
using System.Text.Json.Nodes;
using static AccountPortal.Tests.Unit.LocalPool.Events.AuthEventFixture;
using static AccountPortal.Tests.Unit.LocalPool.FlowClientExtensions;
using static AccountPortal.Tests.Unit.LocalPool.PoolClientExtensions;

namespace AccountPortal.Tests.Unit.LocalPool.Events;

/// <summary>A sign-in is one event, whatever its steps.</summary>
public sealed class SignInEventTests(AuthEventFixture fixture) : IClassFixture<AuthEventFixture>
{
    private readonly PoolHost pool = fixture.Pool;

    [Fact]
    public async Task The_tokens_carry_the_id_of_their_event()
    {
        await pool.CreateUserAsync("carried", "local_events");
        var tokens = await pool.SignInAsync("carried", clientId: "events");

        var signIn = Assert.Single(await fixture.EventsAsync("carried"));
        Assert.Equal("SignIn Pass Password:Success", Summary(signIn));
        Assert.Equal((string)signIn["EventId"]!, EventIdOf(tokens, "AccessToken"));
        Assert.Equal((string)signIn["EventId"]!, EventIdOf(tokens, "IdToken"));

        var renewed = await pool.CallAsync("InitiateAuth", new()
        {
            ["AuthFlow"] = "REFRESH_TOKEN_AUTH",
            ["ClientId"] = "events",
            ["AuthParameters"] = new JsonObject { ["REFRESH_TOKEN"] = (string)tokens["RefreshToken"]! },
        });
        Assert.NotEqual((string)signIn["EventId"]!, EventIdOf(renewed["AuthenticationResult"]!.AsObject(), "AccessToken"));
        Assert.Single(await fixture.EventsAsync("carried"));
    }

    [Fact]
    public async Task A_wrong_password_is_a_failed_sign_in()
    {
        await pool.CreateUserAsync("wrong", "local_events");
        await pool.FailAsync("InitiateAuth", PasswordSignIn("wrong", "Wrong-Passw0rd!", "events"));
        await pool.FailAsync("InitiateAuth", PasswordSignIn("nobody", "Wrong-Passw0rd!", "events"));
        await pool.FailAsync("InitiateAuth", Start("USER_PASSWORD_AUTH", "wrong", "events"));
        await pool.SignInAsync("wrong", clientId: "events");

        Assert.Equal(
            ["SignIn Pass Password:Success", "SignIn Fail Password:Failure"], (await fixture.EventsAsync("wrong")).Select(Summary));
    }

    [Fact]
    public async Task A_proof_goes_on_with_the_event_that_asked_for_it()
    {
        await pool.CreateUserAsync("proof", "local_events");
        var (_, right) = await pool.StartSrpAsync("proof", clientId: "events", poolName: "events");
        Assert.Equal(["SignIn InProgress "], (await fixture.EventsAsync("proof")).Select(Summary));
        var (_, wrong) = await pool.StartSrpAsync("proof", "Wrong-Passw0rd!", "events", "events");

        await pool.FailAsync("RespondToAuthChallenge", wrong);
        var tokens = (await pool.CallAsync("RespondToAuthChallenge", right))["AuthenticationResult"]!.AsObject();

        var events = await fixture.EventsAsync("proof");
        Assert.Equal(["SignIn Fail Password:Failure", "SignIn Pass Password:Success"], events.Select(Summary));
        Assert.Equal((string)events[1]["EventId"]!, EventIdOf(tokens, "AccessToken"));
    }

    [Fact]
    public async Task A_second_factor_belongs_to_its_sign_in()
    {
        await pool.CreateUserAsync("second", "local_events");
        var token = await pool.AccessTokenAsync("second", clientId: "events");
        var secret = (string)(await pool.CallAsync("AssociateSoftwareToken", Bearer(token)))["SecretCode"]!;
        await pool.CallAsync("VerifySoftwareToken", Bearer(token, ("UserCode", pool.Totp(secret))));
        await pool.CallAsync("SetUserMFAPreference", Bearer(token, ("SoftwareTokenMfaSettings", new JsonObject { ["Enabled"] = true })));
        var challenge = await pool.CallAsync("InitiateAuth", PasswordSignIn("second", clientId: "events"));
        Assert.Equal("SignIn InProgress Password:Success", Summary((await fixture.EventsAsync("second"))[0]));

        await pool.RefusedAsync(challenge, "second", "events", ("SOFTWARE_TOKEN_MFA_CODE", pool.Totp(secret, 7)));
        Assert.Equal("SignIn Fail Password:Success Mfa:Failure", Summary((await fixture.EventsAsync("second"))[0]));
        await pool.RespondAsync(challenge, "second", "events", ("SOFTWARE_TOKEN_MFA_CODE", pool.Totp(secret, 1)));

        Assert.Equal(
            ["SignIn Pass Password:Success Mfa:Success", "SignIn Pass Password:Success"],
            (await fixture.EventsAsync("second")).Select(Summary));
    }

    [Theory]
    [InlineData("events", false)]
    [InlineData("watchful", true)]
    public async Task A_sign_in_from_a_new_place_is_odd_and_may_be_told(string poolName, bool isTold)
    {
        var name = "odd-" + poolName;
        await pool.CreateUserAsync(name, "local_" + poolName, ("email", $"{name}@example.com"));
        await pool.SignInAsync(name, clientId: poolName);
        await pool.SignInFromAsync("192.0.2.7", name, poolName);
        await pool.SignInFromAsync("192.0.2.7", name, poolName);

        var events = await fixture.EventsAsync(name, poolName);
        Assert.Equal(["NoRisk", "AccountTakeover", "NoRisk"], events.Select(found => (string)found["EventRisk"]!["RiskDecision"]!));
        Assert.Equal("192.0.2.7", (string)events[1]["EventContextData"]!["IpAddress"]!);
        var notices = await pool.InboxAsync($"{name}@example.com");
        Assert.Equal(isTold ? 1 : 0, notices.Count);
        if (isTold)
        {
            var feedback = Named(name, poolName);
            (feedback["EventId"], feedback["FeedbackToken"], feedback["FeedbackValue"]) =
                ((string)events[1]["EventId"]!, notices[0], "Valid");
            await pool.CallAsync("UpdateAuthEventFeedback", feedback.DeepClone().AsObject());
            var given = (await fixture.EventsAsync(name, poolName))[1]["EventFeedback"]!;
            Assert.Equal(("Valid", "User"), ((string)given["FeedbackValue"]!, (string)given["Provider"]!));

            feedback["EventId"] = (string)events[0]["EventId"]!;
            Assert.Equal(
                "NotAuthorizedException: Invalid feedback token given.", await pool.FailAsync("UpdateAuthEventFeedback", feedback));
        }
    }

    [Fact]
    public async Task The_smallest_plan_has_no_choice() => Assert.Equal(
        "FeatureUnavailableInTierException: USER_AUTH is not available in the LITE feature plan of this user pool",
        await pool.FailAsync("InitiateAuth", Choose("anybody", "lite")));

    private static string Summary(JsonObject found) =>
        $"{found["EventType"]} {found["EventResponse"]} "
        + string.Join(
            ' ', found["ChallengeResponses"]!.AsArray().Select(outcome => $"{outcome!["ChallengeName"]}:{outcome["ChallengeResponse"]}"));

    private static string EventIdOf(JsonObject tokens, string member) =>
        (string)JsonNode.Parse(Base64Url.DecodeFromChars(((string)tokens[member]!).Split('.')[1]))!["event_id"]!;
}
