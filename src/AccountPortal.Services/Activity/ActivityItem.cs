namespace AccountPortal.Services.Activity;

/// <summary>An event in the account's activity, as shown to its user.</summary>
/// <param name="Id">Identifies the event in a dispute. Valid for its user only.</param>
/// <param name="Kind">What happened.</param>
/// <param name="At">When it happened.</param>
/// <param name="Client">The client it came from.</param>
public sealed record ActivityItem(string Id, ActivityKind Kind, DateTimeOffset At, ClientDetails Client)
{
    /// <summary>See <see cref="ActivityDetails"/>; for <see cref="ActivityKind.MfaChanged"/> the MFA methods after the change.</summary>
    public string? Detail { get; init; }

    /// <summary>Cognito's <c>event_id</c>, if any.</summary>
    public string? EventId { get; init; }

    /// <summary>City and country, where the pool reports them.</summary>
    public string? Place { get; init; }

    /// <summary>The pool's risk assessment.</summary>
    public ActivityRisk Risk { get; init; }

    /// <summary>Whether it happened in the current session.</summary>
    public bool IsThisSession { get; init; }

    /// <summary>Whether it happened in another application of the pool.</summary>
    public bool IsElsewhere { get; init; }

    /// <summary>Whether the user has disputed it.</summary>
    public bool IsDisputed { get; init; }

    /// <summary>Whether it may be someone else's doing, so that the user can dispute it.</summary>
    public bool CanBeDisputed =>
        !IsThisSession && !IsDisputed && Kind is not (ActivityKind.SignedUp or ActivityKind.Disputed or ActivityKind.Secured);

    /// <summary>Redacted: logs must not show a user's location.</summary>
    public override string ToString() => Kind.ToString();
}
