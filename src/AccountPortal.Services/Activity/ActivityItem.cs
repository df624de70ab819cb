namespace AccountPortal.Services.Activity;

/// <summary>One thing that happened to the account, as its person sees it.</summary>
/// <param name="Id">Names it for a dispute; of use to its person only.</param>
/// <param name="Kind">What happened.</param>
/// <param name="At">When.</param>
/// <param name="Client">Where from.</param>
public sealed record ActivityItem(string Id, ActivityKind Kind, DateTimeOffset At, ClientDetails Client)
{
    /// <summary>See <see cref="ActivityDetails"/>; also the second steps after a change of them.</summary>
    public string? Detail { get; init; }

    /// <summary>The pool's id of the event, where it has one.</summary>
    public string? EventId { get; init; }

    /// <summary>City and country, where the pool tells.</summary>
    public string? Place { get; init; }

    /// <summary>How the pool judged it.</summary>
    public ActivityRisk Risk { get; init; }

    /// <summary>Whether it happened in the session that asks.</summary>
    public bool IsThisSession { get; init; }

    /// <summary>Whether it happened in another application than this portal.</summary>
    public bool IsElsewhere { get; init; }

    /// <summary>Whether the person said that it was not them.</summary>
    public bool IsDisputed { get; init; }

    /// <summary>Whether it could be a stranger's, so that the person is asked.</summary>
    public bool CanBeDisputed => !IsThisSession && !IsDisputed && Kind is not (ActivityKind.SignedUp or ActivityKind.Disputed or ActivityKind.Secured);

    /// <summary>Redacted, so that no log shows where somebody was.</summary>
    public override string ToString() => Kind.ToString();
}
