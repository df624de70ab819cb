namespace AccountPortal.Services.RecoveryCodes;

/// <summary>Lets each person's recovery codes be tried five times an hour, from however many browsers.</summary>
internal sealed class RecoveryAttempts(TimeProvider time)
{
    private const int Most = 5;
    private static readonly TimeSpan Period = TimeSpan.FromHours(1);

    private readonly Lock gate = new();
    private readonly Dictionary<string, (int Count, DateTimeOffset Since)> attempts = [];

    /// <summary>Counts an attempt. False where there were too many.</summary>
    /// <param name="subject">Whose codes are tried.</param>
    public bool Take(string subject)
    {
        var now = time.GetUtcNow();
        lock (gate)
        {
            foreach (var (over, _) in attempts.Where(entry => now - entry.Value.Since >= Period).ToList())
            {
                attempts.Remove(over);
            }

            var (count, since) = attempts.GetValueOrDefault(subject, (0, now));
            attempts[subject] = (count + 1, since);
            return count < Most;
        }
    }
}
