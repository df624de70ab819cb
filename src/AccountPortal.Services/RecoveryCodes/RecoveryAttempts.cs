namespace AccountPortal.Services.RecoveryCodes;

/// <summary>Limits attempts with a user's recovery codes to five per hour, across browsers.</summary>
internal sealed class RecoveryAttempts(TimeProvider time)
{
    private const int Most = 5;
    private static readonly TimeSpan Period = TimeSpan.FromHours(1);

    private readonly Lock gate = new();
    private readonly Dictionary<string, (int Count, DateTimeOffset Since)> attempts = [];

    /// <summary>Counts an attempt. False when the limit is exceeded.</summary>
    /// <param name="subject">The user's subject.</param>
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
