namespace AccountPortal.LocalPool.Limits;

/// <summary>
/// Cognito's lockout: from the fifth failed attempt on, each failure locks twice as long as the one before, from one second to fifteen
/// minutes. Attempts during a lock do not count; a success or fifteen quiet minutes reset it.
/// </summary>
internal sealed class Lockout(PoolClock clock)
{
    private const int FreeFailures = 5;
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(15);

    /// <exception cref="CognitoFault">NotAuthorized: locked; even the right password or code is refused.</exception>
    public void RequireUnlocked(PoolStore store, byte[] subject)
    {
        if (Find(store, subject) is var (failures, last) && clock.GetUtcNow() < last + LockAfter(failures))
        {
            throw CognitoFault.NotAuthorized(CognitoTexts.AttemptsExceeded);
        }
    }

    public void CountFailure(PoolStore store, byte[] subject)
    {
        var now = clock.GetUtcNow();
        var failures = Find(store, subject) is var (count, last) && now < last + Longest + LockAfter(count) ? count + 1 : 1;
        store.Execute(
            "INSERT OR REPLACE INTO lockouts VALUES ($subject, $failures, $now)",
            ("$subject", subject),
            ("$failures", failures),
            ("$now", now.ToUnixTimeMilliseconds()));
    }

    public static void Clear(PoolStore store, byte[] subject) =>
        store.Execute("DELETE FROM lockouts WHERE subject = $subject", ("$subject", subject));

    private static TimeSpan LockAfter(int failures)
    {
        if (failures < FreeFailures)
        {
            return TimeSpan.Zero;
        }
        var seconds = Math.Pow(2, Math.Min(failures - FreeFailures, 10));
        return seconds < Longest.TotalSeconds ? TimeSpan.FromSeconds(seconds) : Longest;
    }

    private static (int Failures, DateTimeOffset Last)? Find(PoolStore store, byte[] subject) =>
        store.Single(
            "SELECT failures, last_failure FROM lockouts WHERE subject = $subject",
            row => ((int, DateTimeOffset)?)(row.GetInt32(0), DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(1))),
            ("$subject", subject));
}
