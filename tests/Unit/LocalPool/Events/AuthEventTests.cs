using System.Text.Json.Nodes;
using static AccountPortal.Tests.Unit.LocalPool.Events.AuthEventFixture;
using static AccountPortal.Tests.Unit.LocalPool.PoolClientExtensions;

namespace AccountPortal.Tests.Unit.LocalPool.Events;

/// <summary>Auth events and feedback.</summary>
public sealed class AuthEventTests(AuthEventFixture fixture) : IClassFixture<AuthEventFixture>
{
    private const string Unknown = "UserNotFoundException: User does not exist.";

    private readonly PoolHost pool = fixture.Pool;

    [Fact]
    public async Task Everything_but_signing_in_is_one_event_each()
    {
        await pool.CallAsync("SignUp", SignUp("events", "events", attributes: ("email", "events@example.com")));
        await pool.CallAsync("ResendConfirmationCode", Name("events", "events"));
        await pool.CallAsync("ConfirmSignUp", Confirm("events", await pool.CodeSentToAsync("events@example.com"), "events"));
        await pool.CallAsync("ForgotPassword", Name("events", "events"));
        var token = await pool.AccessTokenAsync("events", clientId: "events");
        await pool.CallAsync("ChangePassword", Bearer(token, ("PreviousPassword", Password), ("ProposedPassword", "Other-Passw0rd!")));

        var events = (await fixture.EventsAsync("events")).Where(found => (string)found["EventType"]! != "SignIn").ToList();
        Assert.Equal(["PasswordChange", "ForgotPassword", "ResendCode", "SignUp"], events.Select(found => (string)found["EventType"]!));
        Assert.All(events, found => Assert.Equal("Pass", (string)found["EventResponse"]!));

        var last = events[^1];
        Assert.True(Guid.TryParse((string)last["EventId"]!, out _));
        Assert.Equal(pool.Clock.GetUtcNow().ToUnixTimeMilliseconds() / 1000.0, (double)last["CreationDate"]!, 3600.0);
        (last["EventId"], last["CreationDate"]) = ("", 0);
        Assert.Equal(
            """{"EventId":"","EventType":"SignUp","CreationDate":0,"EventResponse":"Pass","EventRisk":"""
            + """{"RiskDecision":"NoRisk","CompromisedCredentialsDetected":false},"ChallengeResponses":[]"""
            + ""","EventContextData":{"IpAddress":"127.0.0.1","DeviceName":"Other"}}""",
            last.ToJsonString());
    }

    [Fact]
    public async Task Events_come_in_pages_the_newest_first_and_the_oldest_go()
    {
        await pool.CallAsync("SignUp", SignUp("pages", "events", attributes: ("email", "pages@example.com")));
        for (var count = 0; count < 104; count++)
        {
            // An hour apart, as codes are limited.
            pool.Clock.Advance(TimeSpan.FromHours(1));
            await pool.CallAsync("ResendConfirmationCode", Name("pages", "events"));
        }

        var first = await fixture.ListAsync("pages");
        var second = await fixture.ListAsync("pages", limit: 30, token: (string)first["NextToken"]!);
        var third = await fixture.ListAsync("pages", limit: 60, token: (string)second["NextToken"]!);
        Assert.Equal((60, 30, 10), (Count(first), Count(second), Count(third)));
        Assert.False(third.ContainsKey("NextToken"));
        var all = new[] { first, second, third }.SelectMany(page => page["AuthEvents"]!.AsArray()).ToList();
        var times = all.Select(found => (double)found!["CreationDate"]!).ToList();
        Assert.Equal(times.OrderDescending(), times);
        Assert.Equal(100, all.Select(found => (string)found!["EventId"]!).Distinct().Count());
        Assert.DoesNotContain(all, found => (string)found!["EventType"]! == "SignUp");

        await pool.CallAsync("SignUp", SignUp("nosy", "events", attributes: ("email", "nosy@example.com")));
        var foreign = Named("nosy");
        foreign["NextToken"] = (string)first["NextToken"]!;
        Assert.Equal(
            "InvalidParameterException: Invalid pagination token given.", await pool.FailAsync("AdminListUserAuthEvents", foreign));

        static int Count(JsonObject page) => page["AuthEvents"]!.AsArray().Count;
    }

    [Fact]
    public async Task An_administrator_says_whether_it_was_the_user()
    {
        await pool.CallAsync("SignUp", SignUp("judged", "events", attributes: ("email", "judged@example.com")));
        var id = (string)(await fixture.EventsAsync("judged"))[0]["EventId"]!;

        await pool.CallAsync("AdminUpdateAuthEventFeedback", Feedback("judged", id));

        var feedback = (await fixture.EventsAsync("judged"))[0]["EventFeedback"]!;
        Assert.Equal(("Invalid", "Admin"), ((string)feedback["FeedbackValue"]!, (string)feedback["Provider"]!));
        Assert.NotNull(feedback["FeedbackDate"]);
        Assert.Equal(
            "ResourceNotFoundException: Auth event does not exist.",
            await pool.FailAsync("AdminUpdateAuthEventFeedback", Feedback("judged", Guid.NewGuid().ToString())));
        Assert.Equal(Unknown, await pool.FailAsync("AdminUpdateAuthEventFeedback", Feedback("nobody", id)));
        Assert.StartsWith(
            "InvalidParameterException: 2 validation errors detected: Value 'a b' at 'eventId'",
            await pool.FailAsync("AdminUpdateAuthEventFeedback", Feedback("judged", "a b", "Maybe")),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_feedback_token_is_good_for_its_event_alone()
    {
        await pool.CallAsync("SignUp", SignUp("tokened", "events", attributes: ("email", "tokened@example.com")));
        var id = (string)(await fixture.EventsAsync("tokened"))[0]["EventId"]!;
        var input = Feedback("tokened", id, "Valid");
        input["FeedbackToken"] = "guessed";

        Assert.Equal("NotAuthorizedException: Invalid feedback token given.", await pool.FailAsync("UpdateAuthEventFeedback", input));
    }

    [Fact]
    public async Task Nobody_has_no_events() => Assert.Equal(Unknown, await pool.FailAsync("AdminListUserAuthEvents", Named("nobody")));

    [Theory]
    [InlineData("silent")]
    [InlineData("lite")]
    public async Task A_pool_without_threat_protection_keeps_none(string poolName)
    {
        await pool.CallAsync("SignUp", SignUp("quiet", poolName, attributes: ("email", "quiet@example.com")));

        const string Missing = "UserPoolAddOnNotEnabledException: Threat protection is not enabled for this user pool";
        Assert.Equal(Missing, await pool.FailAsync("AdminListUserAuthEvents", Named("quiet", poolName)));
        var input = Feedback("quiet", Guid.NewGuid().ToString(), "Valid", poolName);
        Assert.Equal(Missing, await pool.FailAsync("AdminUpdateAuthEventFeedback", input.DeepClone().AsObject()));
        input["FeedbackToken"] = "guessed";
        Assert.Equal(Missing, await pool.FailAsync("UpdateAuthEventFeedback", input));
    }

    private static JsonObject Feedback(string username, string id, string value = "Invalid", string poolName = "events")
    {
        var input = Named(username, poolName);
        (input["EventId"], input["FeedbackValue"]) = (id, value);
        return input;
    }
}
