namespace AccountPortal.Services.Sessions;

/// <summary>The time limits of sessions.</summary>
internal sealed class SessionLimits(IOptions<SessionOptions> options, TimeProvider time)
{
    /// <summary>The shortest interval between two writes of activity, so that not every page view writes to the store.</summary>
    public TimeSpan TouchInterval => TimeSpan.FromSeconds(Math.Min(60, Idle.TotalSeconds / 10));

    /// <summary>The idle timeout.</summary>
    public TimeSpan Idle => TimeSpan.FromMinutes(options.Value.IdleMinutes);

    /// <summary>The maximum lifetime.</summary>
    public TimeSpan Max => TimeSpan.FromHours(options.Value.MaxHours);

    /// <summary>The limit that a session had passed at <paramref name="readAt"/>, or null.</summary>
    /// <param name="record">The session as the store had it then, or later.</param>
    /// <param name="readAt">A time before the store was read: activity since then may be missing from the record.</param>
    public SessionEndReason? Passed(SessionRecord record, DateTimeOffset readAt) =>
        readAt - record.BeganAt >= Max ? SessionEndReason.TooOld
        : readAt - record.SeenAt >= Idle ? SessionEndReason.Idle
        : null;

    /// <summary>Whether to write activity now.</summary>
    public bool IsTouchDue(DateTimeOffset seenAt) => time.GetUtcNow() - seenAt >= TouchInterval;
}
