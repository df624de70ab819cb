namespace AccountPortal.Services.SignIn.Pending;

/// <summary>
/// Stores pending records in the portal's database: encrypted, found by a hash of their key, deleted after expiry as new ones
/// are added.
/// </summary>
internal sealed class SqlitePendingStore : IPendingStore
{
    private readonly PortalDatabase database;
    private readonly SealedRecords records;
    private readonly TimeProvider time;
    private readonly KeyedLock gate = new();

    public SqlitePendingStore(PortalDatabase database, IDataProtectionProvider protection, TimeProvider time)
    {
        this.database = database;
        records = new(protection, "AccountPortal.Pending");
        this.time = time;
        database.Ensure("""
            CREATE TABLE IF NOT EXISTS pending (id TEXT PRIMARY KEY, expires INTEGER NOT NULL, record BLOB NOT NULL) WITHOUT ROWID;
            CREATE INDEX IF NOT EXISTS pending_expires ON pending (expires);
            """);
    }

    public PendingRecord? Find(string key)
    {
        var id = IdOf(key);
        using var connection = database.Open();
        var found = connection.Query(
            "SELECT record FROM pending WHERE id = $id AND expires > $now",
            row => row.GetFieldValue<byte[]>(0),
            ("$id", id),
            ("$now", time.GetUtcNow().ToUnixTimeMilliseconds()));

        // A record that cannot be decrypted counts as expired.
        return found.Count == 0 ? null : records.Open<PendingRecord>(found[0], id);
    }

    public void Save(string key, PendingRecord record)
    {
        var id = IdOf(key);
        using var connection = database.Open();
        connection.Execute("DELETE FROM pending WHERE expires <= $now", ("$now", time.GetUtcNow().ToUnixTimeMilliseconds()));
        connection.Execute(
            "INSERT OR REPLACE INTO pending (id, expires, record) VALUES ($id, $expires, $record)",
            ("$id", id),
            ("$expires", record.KeptUntil.ToUnixTimeMilliseconds()),
            ("$record", records.Seal(record, id)));
    }

    public void Remove(string key)
    {
        using var connection = database.Open();
        connection.Execute("DELETE FROM pending WHERE id = $id", ("$id", IdOf(key)));
    }

    public ValueTask<IDisposable> EnterAsync(string key, CancellationToken cancellationToken) =>
        gate.EnterAsync(IdOf(key), cancellationToken);

    private static string IdOf(string key) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
}
