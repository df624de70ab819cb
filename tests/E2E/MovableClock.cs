namespace AccountPortal.Tests.E2E;

/// <summary>The system's clock, which a test can set forward. Timers run in real time.</summary>
public sealed class MovableClock : TimeProvider
{
    private long ticks;

    public void Advance(TimeSpan time) => Interlocked.Add(ref ticks, time.Ticks);

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + Moved;

    public override long GetTimestamp() => base.GetTimestamp() + (long)(Moved.TotalSeconds * TimestampFrequency);

    private TimeSpan Moved => TimeSpan.FromTicks(Interlocked.Read(ref ticks));
}
