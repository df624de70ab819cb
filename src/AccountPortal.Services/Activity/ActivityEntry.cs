using System.Text.Json.Serialization;

namespace AccountPortal.Services.Activity;

/// <summary>An entry of the security ledger.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="At">When it happened.</param>
/// <param name="Client">The client it came from.</param>
internal sealed record ActivityEntry(ActivityKind Kind, DateTimeOffset At, ClientDetails Client)
{
    /// <summary>The row id in the ledger; 0 before it is stored.</summary>
    public long Id { get; init; }

    /// <summary>A detail by a name that has a text, for example an MFA method. Never secret.</summary>
    public string? Detail { get; init; }

    /// <summary>The session in which it happened, or which it began.</summary>
    public string? SessionId { get; init; }

    /// <summary>Cognito's <c>event_id</c>, for event feedback.</summary>
    public string? EventId { get; init; }

    /// <summary>The <see cref="ActivityItem.Id"/> that this entry disputes.</summary>
    [JsonPropertyName("Disputes")]
    public string? DisputedItemId { get; init; }

    /// <summary>Redacted: logs must not show a user's location.</summary>
    public override string ToString() => Kind.ToString();
}
