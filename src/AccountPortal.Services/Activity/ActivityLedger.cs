namespace AccountPortal.Services.Activity;

/// <summary>
/// The append-only ledger of security events. Entries are found by the keyed hash of a user's identifier, encrypted for it, and
/// deleted after <see cref="Retention"/> or with the account.
/// </summary>
internal sealed class ActivityLedger : IUserRecords
{
    /// <summary>How long entries are kept.</summary>
    public static readonly TimeSpan Retention = TimeSpan.FromDays(90);

    // Bounds what repeated failed sign-ins can add: they must neither fill the disk nor push out older entries.
    private const int MostPerName = 1000;

    private readonly PortalDatabase database;
    private readonly SealedRecords records;
    private readonly IdentifierHasher names;

    public ActivityLedger(PortalDatabase database, IDataProtectionProvider protection, IdentifierHasher names)
    {
        this.database = database;
        records = new(protection, "AccountPortal.Activity");
        this.names = names;
        database.Ensure("""
            CREATE TABLE IF NOT EXISTS activity (
                id INTEGER PRIMARY KEY AUTOINCREMENT, name_hash BLOB NOT NULL, at INTEGER NOT NULL, entry BLOB NOT NULL);
            CREATE INDEX IF NOT EXISTS activity_name ON activity (name_hash, id);
            CREATE INDEX IF NOT EXISTS activity_at ON activity (at);
            CREATE TRIGGER IF NOT EXISTS activity_unchanged BEFORE UPDATE ON activity
                BEGIN SELECT RAISE(ABORT, 'The ledger is only added to.'); END;
            """);
    }

    /// <summary>Appends an entry.</summary>
    /// <param name="nameHash">The keyed hash of the user's identifier.</param>
    /// <param name="entry">The entry.</param>
    public void Append(byte[] nameHash, ActivityEntry entry)
    {
        using var connection = database.Open();
        connection.Execute(
            "INSERT INTO activity (name_hash, at, entry) VALUES ($name, $at, $entry)",
            ("$name", nameHash),
            ("$at", entry.At.ToUnixTimeMilliseconds()),
            ("$entry", records.Seal(entry, Convert.ToHexString(nameHash))));
        connection.Execute(
            "DELETE FROM activity WHERE name_hash = $name AND id <= "
                + "(SELECT id FROM activity WHERE name_hash = $name ORDER BY id DESC LIMIT 1 OFFSET $most)",
            ("$name", nameHash),
            ("$most", MostPerName));
        connection.Execute("DELETE FROM activity WHERE at <= $by", ("$by", (entry.At - Retention).ToUnixTimeMilliseconds()));
    }

    /// <summary>Reads entries of a user, newest first.</summary>
    /// <param name="identifiers">The user's identifiers.</param>
    /// <param name="before">Only entries older than this id; null for the newest.</param>
    /// <param name="count">The most entries to return.</param>
    public IReadOnlyList<ActivityEntry> Read(IEnumerable<LedgerIdentifier> identifiers, long? before, int count)
    {
        using var connection = database.Open();
        return
        [
            .. identifiers
                .DistinctBy(name => Convert.ToHexString(name.Hash))
                .SelectMany(name => connection.Query(
                    "SELECT id, entry FROM activity WHERE name_hash = $name AND at >= $since AND id < $before "
                        + "ORDER BY id DESC LIMIT $count",
                    row => Open(name.Hash, row.GetInt64(0), row.GetFieldValue<byte[]>(1)),
                    ("$name", name.Hash),
                    ("$since", name.Since?.ToUnixTimeMilliseconds() ?? long.MinValue),
                    ("$before", before ?? long.MaxValue),
                    ("$count", count)))
                .OfType<ActivityEntry>()
                .OrderByDescending(entry => entry.Id)
                .Take(count),
        ];
    }

    public Task ForgetAsync(UserIdentifiers user, CancellationToken cancellationToken)
    {
        using var connection = database.Open();
        foreach (var name in names.HashAll(user.All))
        {
            connection.Execute("DELETE FROM activity WHERE name_hash = $name", ("$name", name));
        }

        return Task.CompletedTask;
    }

    private ActivityEntry? Open(byte[] nameHash, long id, byte[] entry) =>
        records.Open<ActivityEntry>(entry, Convert.ToHexString(nameHash)) is { } opened ? opened with { Id = id } : null;
}
