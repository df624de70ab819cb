using System.Text.Json.Serialization;

namespace AccountPortal.Services.Activity;

/// <summary>One line of the ledger.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="At">When.</param>
/// <param name="Client">Where from.</param>
public sealed record ActivityEntry(ActivityKind Kind, DateTimeOffset At, ClientDetails Client)
{
    /// <summary>Its place in the ledger; 0 until it is written down.</summary>
    public long Id { get; init; }

    /// <summary>What more is to tell, by a name that the texts know, for example a second step; never anything secret.</summary>
    public string? Detail { get; init; }

    /// <summary>The session in which it happened, or that began.</summary>
    public string? SessionId { get; init; }

    /// <summary>The pool's id of the event (<c>event_id</c> of the tokens), for feedback.</summary>
    public string? EventId { get; init; }

    /// <summary>The <see cref="ActivityItem.Id"/> that a dispute is about.</summary>
    [JsonPropertyName("Disputes")]
    public string? DisputedItemId { get; init; }

    /// <summary>Redacted, so that no log shows where somebody was.</summary>
    public override string ToString() => Kind.ToString();
}
