namespace AccountPortal.Services.Activity;

/// <summary>Maps an event of the pool to the ledger's kinds.</summary>
internal static class PoolEventReader
{
    // The longest authentication session that an app client allows.
    private static readonly TimeSpan StepLifetime = TimeSpan.FromMinutes(15);

    /// <summary>The event, or null where it is irrelevant or not finished yet.</summary>
    public static ActivityItem? Read(AuthEventType found, DateTimeOffset now)
    {
        var at = found.CreationDate is { } date ? new DateTimeOffset(date.ToUniversalTime()) : default;
        return KindOf(found, now - at) is { } kind
            ? new ActivityItem("e" + found.EventId, kind, at, ClientOf(found.EventContextData))
            {
                EventId = found.EventId,
                Place = PlaceOf(found.EventContextData),
                Risk = RiskOf(found.EventRisk),
                IsElsewhere = true,
                IsDisputed = found.EventFeedback?.FeedbackValue == FeedbackValueType.Invalid,
            }
            : null;
    }

    private static ActivityKind? KindOf(AuthEventType found, TimeSpan age)
    {
        var passed = found.EventResponse == EventResponseType.Pass;
        return found.EventType?.Value switch
        {
            "SignIn" when passed => ActivityKind.SignedIn,
            "SignIn" when found.EventResponse == EventResponseType.Fail =>
                Failed(found, ChallengeName.Mfa) ? ActivityKind.MfaFailed : ActivityKind.SignInFailed,
            "SignIn" when age > StepLifetime => ActivityKind.SignInUnfinished,
            "SignUp" when passed => ActivityKind.SignedUp,
            "ForgotPassword" when passed => ActivityKind.PasswordResetRequested,
            "PasswordChange" when passed => ActivityKind.PasswordChanged,
            _ => null,
        };
    }

    private static bool Failed(AuthEventType found, ChallengeName challenge) =>
        (found.ChallengeResponses ?? []).Any(
            answer => answer.ChallengeName == challenge && answer.ChallengeResponse == ChallengeResponse.Failure);

    // Cognito returns parsed device names; emulators return the User-Agent header.
    private static ClientDetails ClientOf(EventContextDataType? context) => context?.DeviceName switch
    {
        null or "" or "Other" => new(null, null, context?.IpAddress),
        var header when header.Contains('/', StringComparison.Ordinal) => UserAgents.Read(header, context.IpAddress),
        var words => new(words, null, context.IpAddress),
    };

    private static string? PlaceOf(EventContextDataType? context) =>
        string.Join(
            ", ",
            new[] { context?.City, context?.Country }
                .Where(part => !string.IsNullOrWhiteSpace(part) && part != "None")) is { Length: > 0 } place
            ? place
            : null;

    private static ActivityRisk RiskOf(EventRiskType? risk)
    {
        if (risk?.RiskDecision == RiskDecisionType.Block)
        {
            return ActivityRisk.Blocked;
        }

        return risk switch
        {
            { CompromisedCredentialsDetected: true } => ActivityRisk.LeakedPassword,
            { RiskLevel: { } level } => level.Value switch
            {
                "High" => ActivityRisk.High,
                "Medium" => ActivityRisk.Medium,
                _ => ActivityRisk.Low,
            },
            _ => ActivityRisk.None,
        };
    }
}
