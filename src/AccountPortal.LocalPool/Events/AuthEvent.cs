namespace AccountPortal.LocalPool.Events;

/// <summary>An AuthEvent. A sign-in's event is updated with each step.</summary>
internal sealed record AuthEvent
{
    public const string SignIn = "SignIn";
    public const string SignUp = "SignUp";
    public const string ForgotPassword = "ForgotPassword";
    public const string PasswordChange = "PasswordChange";
    public const string ResendCode = "ResendCode";

    public const string Pass = "Pass";
    public const string Fail = "Fail";
    public const string InProgress = "InProgress";

    public required string Id { get; init; }

    public required string Type { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required string Response { get; init; }

    /// <summary>ChallengeResponses: each kind of challenge once.</summary>
    public IReadOnlyList<ChallengeOutcome> Challenges { get; init; } = [];

    /// <summary>True for a sign-in from an IP address new to the user.</summary>
    public bool IsOdd { get; init; }

    public string? IpAddress { get; init; }

    public string? DeviceName { get; init; }

    public EventFeedback? Feedback { get; init; }

    /// <summary>The event after a further step.</summary>
    public AuthEvent After(string? challenge, bool succeeded, string response) => this with
    {
        Response = response,
        Challenges = challenge is null
            ? Challenges
            : [.. Challenges.Where(outcome => outcome.Name != challenge), new ChallengeOutcome(challenge, succeeded)],
    };

    public JsonObject Describe()
    {
        var risk = new JsonObject { ["RiskDecision"] = IsOdd ? "AccountTakeover" : "NoRisk", ["CompromisedCredentialsDetected"] = false };
        if (IsOdd)
        {
            risk["RiskLevel"] = "Low";
        }
        var output = new JsonObject
        {
            ["EventId"] = Id,
            ["EventType"] = Type,
            ["CreationDate"] = WireJson.Seconds(CreatedAt),
            ["EventResponse"] = Response,
            ["EventRisk"] = risk,
            ["ChallengeResponses"] = new JsonArray([.. Challenges.Select(outcome => outcome.Describe())]),
            ["EventContextData"] = new JsonObject { [nameof(IpAddress)] = IpAddress, [nameof(DeviceName)] = DeviceName },
        };
        if (Feedback is not null)
        {
            output["EventFeedback"] = Feedback.Describe();
        }
        return output;
    }
}
