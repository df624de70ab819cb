namespace AccountPortal.Services.Devices;

/// <summary>
/// Devices in the portal's database: one encrypted record per browser and user, found by the hash of the cookie's key and a
/// keyed hash of the user's identifier.
/// </summary>
internal sealed class DeviceStore : IUserRecords
{
    /// <summary>How long a device is kept after its last sign-in: the longest cookie lifetime that browsers allow.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(400);

    private readonly PortalDatabase database;
    private readonly SealedRecords records;
    private readonly IdentifierHasher names;
    private readonly TimeProvider time;

    public DeviceStore(PortalDatabase database, IDataProtectionProvider protection, IdentifierHasher names, TimeProvider time)
    {
        this.database = database;
        records = new(protection, "AccountPortal.Devices");
        this.names = names;
        this.time = time;
        database.Ensure("""
            CREATE TABLE IF NOT EXISTS browser_device (
                browser BLOB NOT NULL, subject BLOB NOT NULL, device BLOB NOT NULL, expires INTEGER NOT NULL, record BLOB NOT NULL,
                PRIMARY KEY (browser, subject)) WITHOUT ROWID;
            CREATE INDEX IF NOT EXISTS browser_device_subject ON browser_device (subject);
            CREATE INDEX IF NOT EXISTS browser_device_expires ON browser_device (expires);
            CREATE TABLE IF NOT EXISTS browser_device_name (
                browser BLOB NOT NULL, name BLOB NOT NULL, subject BLOB NOT NULL,
                PRIMARY KEY (browser, name),
                FOREIGN KEY (browser, subject) REFERENCES browser_device (browser, subject)
                    ON DELETE CASCADE ON UPDATE CASCADE) WITHOUT ROWID;
            CREATE INDEX IF NOT EXISTS browser_device_name_subject ON browser_device_name (browser, subject);
            """);
    }

    /// <summary>The device of a browser and an identifier, or null.</summary>
    public BrowserDevice? Find(byte[] browser, byte[] name)
    {
        using var connection = database.Open();
        return connection.Query(
            """
            SELECT subject, record FROM browser_device
            WHERE browser = $browser AND expires > $now
              AND subject = (SELECT subject FROM browser_device_name WHERE browser = $browser AND name = $name)
            """,
            row => Open(browser, row.GetFieldValue<byte[]>(0), row.GetFieldValue<byte[]>(1)),
            ("$browser", browser),
            ("$name", name),
            ("$now", Now)).SingleOrDefault();
    }

    /// <summary>Stores or replaces a device. An identifier that belonged to another user moves to this one.</summary>
    public void Save(byte[] browser, BrowserDevice device, IReadOnlyList<byte[]> nameHashes)
    {
        using var connection = database.Open();
        using var transaction = connection.BeginTransaction();
        connection.Execute("DELETE FROM browser_device WHERE expires <= $now", ("$now", Now));
        connection.Execute(
            """
            INSERT INTO browser_device VALUES ($browser, $subject, $device, $expires, $record)
            ON CONFLICT DO UPDATE SET device = excluded.device, expires = excluded.expires, record = excluded.record
            """,
            ("$browser", browser),
            ("$subject", device.Subject),
            ("$device", SessionKey.Hash(device.Key)),
            ("$expires", (time.GetUtcNow() + Lifetime).ToUnixTimeMilliseconds()),
            ("$record", Seal(browser, device)));
        foreach (var name in nameHashes)
        {
            connection.Execute(
                "INSERT INTO browser_device_name VALUES ($browser, $name, $subject) ON CONFLICT DO UPDATE SET subject = excluded.subject",
                ("$browser", browser),
                ("$name", name),
                ("$subject", device.Subject));
        }

        transaction.Commit();
    }

    /// <summary>Moves all records of a browser's old key to its new one.</summary>
    public void Move(byte[] from, byte[] to)
    {
        using var connection = database.Open();
        using var transaction = connection.BeginTransaction();
        foreach (var device in All(connection, from))
        {
            connection.Execute(
                "UPDATE browser_device SET browser = $to, record = $record WHERE browser = $from AND subject = $subject",
                ("$to", to),
                ("$record", Seal(to, device)),
                ("$from", from),
                ("$subject", device.Subject));
        }

        connection.Execute("DELETE FROM browser_device WHERE browser = $from", ("$from", from));
        transaction.Commit();
    }

    /// <summary>Forgets a user's device in any browser.</summary>
    public void Forget(byte[] subject, string deviceKey)
    {
        using var connection = database.Open();
        connection.Execute(
            "DELETE FROM browser_device WHERE subject = $subject AND device = $device",
            ("$subject", subject),
            ("$device", SessionKey.Hash(deviceKey)));
    }

    public Task ForgetAsync(UserIdentifiers user, CancellationToken cancellationToken)
    {
        using var connection = database.Open();
        connection.Execute("DELETE FROM browser_device WHERE subject = $subject", ("$subject", names.Hash(user.Subject)));
        return Task.CompletedTask;
    }

    private long Now => time.GetUtcNow().ToUnixTimeMilliseconds();

    private IEnumerable<BrowserDevice> All(SqliteConnection connection, byte[] browser) => connection
        .Query(
            "SELECT subject, record FROM browser_device WHERE browser = $browser",
            row => Open(browser, row.GetFieldValue<byte[]>(0), row.GetFieldValue<byte[]>(1)),
            ("$browser", browser))
        .OfType<BrowserDevice>();

    private byte[] Seal(byte[] browser, BrowserDevice device) =>
        records.Seal(device, Convert.ToHexString(browser), Convert.ToHexString(device.Subject));

    // A record that cannot be decrypted counts as missing.
    private BrowserDevice? Open(byte[] browser, byte[] subject, byte[] record) =>
        records.Open<BrowserDevice>(record, Convert.ToHexString(browser), Convert.ToHexString(subject));
}
