namespace AccountPortal.Services.Sessions;

/// <summary>When a session is over by itself.</summary>
internal sealed class SessionLimits(IOptions<SessionOptions> options, TimeProvider time)
{
    /// <summary>Activity is written down no more often than this, so that reading pages does not mean writing to the store.</summary>
    public TimeSpan TouchInterval => TimeSpan.FromSeconds(Math.Min(60, Idle.TotalSeconds / 10));

    /// <summary>The longest pause.</summary>
    public TimeSpan Idle => TimeSpan.FromMinutes(options.Value.IdleMinutes);

    /// <summary>The longest life.</summary>
    public TimeSpan Max => TimeSpan.FromHours(options.Value.MaxHours);

    /// <summary>The limit that a session had passed at the moment <paramref name="readAt"/>, or null.</summary>
    /// <param name="record">The session as the store had it then, or later.</param>
    /// <param name="readAt">Before the store was asked: what was done in the session since is not in the record, and counts.</param>
    public SessionEndReason? Passed(SessionRecord record, DateTimeOffset readAt) =>
        readAt - record.BeganAt >= Max ? SessionEndReason.TooOld
        : readAt - record.SeenAt >= Idle ? SessionEndReason.Idle
        : null;

    /// <summary>Whether activity now is worth a write.</summary>
    public bool IsTouchDue(DateTimeOffset seenAt) => time.GetUtcNow() - seenAt >= TouchInterval;
}
