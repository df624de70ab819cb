namespace AccountPortal.LocalPool.Limits;

/// <summary>
/// Limits how often a user may request or try codes within an hour. Records for a user name, whether or not the user exists.
/// </summary>
internal sealed class Quotas(PoolDatabase database, PoolClock clock)
{
    /// <summary>Attempts per hour for codes sent and passwords changed.</summary>
    public const int Few = 5;

    /// <summary>Attempts per hour for codes tried.</summary>
    public const int Many = 15;

    private static readonly TimeSpan Window = TimeSpan.FromHours(1);

    /// <summary>The key under which attempts are counted: the user's sub, or the user name of an unknown user.</summary>
    public static byte[] Subject(SecretBox secrets, PoolDefinition pool, PoolUser? user, string typedName) =>
        secrets.KeyedHash("subject", pool.Id, user is null or { IsSimulated: true } ? pool.Fold(typedName) : user.Sub);

    /// <summary>Counts one attempt, in a transaction of its own: it counts whatever its outcome.</summary>
    /// <exception cref="CognitoFault">LimitExceeded: the attempts of the hour are used up. A refused attempt does not count.</exception>
    public Task SpendAsync(
        PoolDefinition pool, PoolUser? user, string typedName, string operation, int limit, CancellationToken cancellationToken) =>
        database.WriteAsync(
            store =>
            {
                var now = clock.GetUtcNow();
                var subject = Subject(store.Secrets, pool, user, typedName);
                store.Execute("DELETE FROM quotas WHERE at <= $start", ("$start", (now - Window).ToUnixTimeMilliseconds()));
                var spent = store.Single(
                    "SELECT COUNT(*) FROM quotas WHERE subject = $subject AND operation = $operation",
                    row => row.GetInt32(0),
                    ("$subject", subject),
                    ("$operation", operation));
                if (spent >= limit)
                {
                    throw CognitoFault.LimitExceeded(CognitoTexts.LimitExceeded);
                }
                store.Execute(
                    "INSERT INTO quotas VALUES ($subject, $operation, $at)",
                    ("$subject", subject),
                    ("$operation", operation),
                    ("$at", now.ToUnixTimeMilliseconds()));
            },
            cancellationToken);
}
