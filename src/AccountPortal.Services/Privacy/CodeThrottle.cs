namespace AccountPortal.Services.Privacy;

/// <summary>
/// Lets one message with a code go out for a purpose and a person, and none for the next half minute, whichever browser asks.
/// It counts before anybody knows whether the person exists, so it tells nothing.
/// </summary>
internal sealed class CodeThrottle(Pseudonyms hash, TimeProvider time)
{
    /// <summary>The wait between two messages.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromSeconds(30);

    private readonly Lock gate = new();
    private readonly Dictionary<(string Purpose, string Identifier), DateTimeOffset> waits = [];
    private DateTimeOffset nextSweep;

    /// <summary>From when on the next message can go out.</summary>
    /// <param name="purpose">What the code is for.</param>
    /// <param name="identifier">What the person is called by.</param>
    /// <param name="granted">Whether one may go out now.</param>
    public DateTimeOffset Take(string purpose, string identifier, out bool granted) => Take(purpose, identifier, Interval, out granted);

    /// <summary>The same for messages that need a wait of their own.</summary>
    public DateTimeOffset Take(string purpose, string identifier, TimeSpan interval, out bool granted)
    {
        var key = (purpose, hash.Of(identifier));
        var now = time.GetUtcNow();
        lock (gate)
        {
            Sweep(now);
            granted = !waits.TryGetValue(key, out var until) || until <= now;
            return granted ? waits[key] = now + interval : until;
        }
    }

    /// <summary>Gives back what was taken for a message that did not go out.</summary>
    public void Return(string purpose, string identifier)
    {
        lock (gate)
        {
            waits.Remove((purpose, hash.Of(identifier)));
        }
    }

    /// <summary>How long it is until then.</summary>
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
