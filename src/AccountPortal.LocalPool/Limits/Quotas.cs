namespace AccountPortal.LocalPool.Limits;

/// <summary>How often one person may ask for or try a code within an hour. Names of nobody are counted alike.</summary>
internal sealed class Quotas(PoolDatabase database, PoolClock clock)
{
    /// <summary>Codes sent and passwords changed.</summary>
    public const int Few = 5;

    /// <summary>Codes tried.</summary>
    public const int Many = 15;

    private static readonly TimeSpan Window = TimeSpan.FromHours(1);

    /// <summary>The key under which attempts of a user, or with a name that belongs to nobody, are counted.</summary>
    public static byte[] Subject(SecretBox secrets, PoolDefinition pool, PoolUser? user, string typedName) =>
        secrets.KeyedHash("subject", pool.Id, user is null or { IsSimulated: true } ? pool.Fold(typedName) : user.Sub);

    /// <summary>
    /// Counts one attempt, in a transaction of its own so that it counts whatever comes of it.
    /// </summary>
    /// <exception cref="CognitoFault">LimitExceeded: the hour's attempts are used up. The refused one is not counted.</exception>
    public Task SpendAsync(PoolDefinition pool, PoolUser? user, string typedName, string operation, int limit, CancellationToken cancellationToken) =>
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
