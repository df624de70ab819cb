namespace AccountPortal.Services.SignIn.Pending;

/// <summary>Pending records in the portal's database: encrypted, found by a hash of their key, swept as new ones come.</summary>
internal sealed class SqlitePendingStore : IPendingStore
{
    private readonly PortalDatabase database;
    private readonly IDataProtectionProvider protection;
    private readonly TimeProvider time;
    private readonly KeyedLock gate = new();

    public SqlitePendingStore(PortalDatabase database, IDataProtectionProvider protection, TimeProvider time)
    {
        this.database = database;
        this.protection = protection;
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
        return found.Count == 0 ? null : Read(id, found[0]);
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
            ("$record", Protector(id).Protect(JsonSerializer.SerializeToUtf8Bytes(record))));
    }

    public void Remove(string key)
    {
        using var connection = database.Open();
        connection.Execute("DELETE FROM pending WHERE id = $id", ("$id", IdOf(key)));
    }

    public ValueTask<IDisposable> EnterAsync(string key, CancellationToken cancellationToken) => gate.EnterAsync(IdOf(key), cancellationToken);

    private PendingRecord? Read(string id, byte[] stored)
    {
        try
        {
            return JsonSerializer.Deserialize<PendingRecord>(Protector(id).Unprotect(stored));
        }
        catch (CryptographicException)
        {
            // Written under Data Protection keys that are gone: as good as expired.
            return null;
        }
    }

    // The id is part of the purpose, so that no record can be put in the place of another.
    private IDataProtector Protector(string id) => protection.CreateProtector("AccountPortal.Pending", id);

    private static string IdOf(string key) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
}
