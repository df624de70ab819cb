using Microsoft.Extensions.Options;

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

    /// <summary>The limit that a session has passed, or null.</summary>
    public SessionEndReason? Passed(SessionRecord record)
    {
        var now = time.GetUtcNow();
        return now - record.BeganAt >= Max ? SessionEndReason.TooOld
            : now - record.SeenAt >= Idle ? SessionEndReason.Idle
            : null;
    }

    /// <summary>Whether activity now is worth a write.</summary>
    public bool IsTouchDue(DateTimeOffset seenAt) => time.GetUtcNow() - seenAt >= TouchInterval;
}
