namespace AccountPortal.Services.Privacy;

/// <summary>
/// Limits messages with codes to one per purpose and identifier in half a minute, across browsers. Counts before the pool is
/// asked, so it reveals nothing.
/// </summary>
internal sealed class CodeThrottle(Pseudonyms pseudonyms, TimeProvider time)
{
    /// <summary>The interval between two messages.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromSeconds(30);

    private readonly Lock gate = new();
    private readonly Dictionary<(string Purpose, string Identifier), DateTimeOffset> waits = [];
    private DateTimeOffset nextSweep;

    /// <summary>Requests permission to send a message. Returns the earliest time of the next one.</summary>
    /// <param name="purpose">The purpose of the code.</param>
    /// <param name="identifier">The user's identifier.</param>
    /// <param name="granted">Whether a message may be sent now.</param>
    public DateTimeOffset Take(string purpose, string identifier, out bool granted) => Take(purpose, identifier, Interval, out granted);

    /// <summary>Requests permission with an interval of its own.</summary>
    public DateTimeOffset Take(string purpose, string identifier, TimeSpan interval, out bool granted)
    {
        var key = (purpose, pseudonyms.Of(identifier));
        var now = time.GetUtcNow();
        lock (gate)
        {
            Sweep(now);
            granted = !waits.TryGetValue(key, out var until) || until <= now;
            return granted ? waits[key] = now + interval : until;
        }
    }

    /// <summary>Returns the permission for a message that was not sent.</summary>
    public void Return(string purpose, string identifier)
    {
        lock (gate)
        {
            waits.Remove((purpose, pseudonyms.Of(identifier)));
        }
    }

    /// <summary>The time left until <paramref name="moment"/>.</summary>
    public TimeSpan WaitUntil(DateTimeOffset moment) => moment - time.GetUtcNow();

    private void Sweep(DateTimeOffset now)
    {
        if (now < nextSweep)
        {
            return;
        }

        nextSweep = now + Interval;
        foreach (var (key, _) in waits.Where(wait => wait.Value <= now).ToList())
        {
            waits.Remove(key);
        }
    }
}
