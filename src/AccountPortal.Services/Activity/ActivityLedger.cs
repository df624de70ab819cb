namespace AccountPortal.Services.Activity;

/// <summary>
/// What happened, in the order in which it happened: lines are added and never changed. A line is found by the keyed hash of
/// a name of its person and encrypted for it; lines go after <see cref="Retention"/>, and with the account.
/// </summary>
internal sealed class ActivityLedger : IUserRecords
{
    /// <summary>How long a line is kept.</summary>
    public static readonly TimeSpan Retention = TimeSpan.FromDays(90);

    // Whoever fails at somebody's account again and again must not fill the disk, nor push everything else out of sight.
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
            CREATE TABLE IF NOT EXISTS activity (id INTEGER PRIMARY KEY AUTOINCREMENT, name_hash BLOB NOT NULL, at INTEGER NOT NULL, entry BLOB NOT NULL);
            CREATE INDEX IF NOT EXISTS activity_name ON activity (name_hash, id);
            CREATE INDEX IF NOT EXISTS activity_at ON activity (at);
            CREATE TRIGGER IF NOT EXISTS activity_unchanged BEFORE UPDATE ON activity BEGIN SELECT RAISE(ABORT, 'The ledger is only added to.'); END;
            """);
    }

    /// <summary>Adds a line.</summary>
    /// <param name="nameHash">The keyed hash of what the person is called by.</param>
    /// <param name="entry">What happened.</param>
    public void Append(byte[] nameHash, ActivityEntry entry)
    {
        using var connection = database.Open();
        connection.Execute(
            "INSERT INTO activity (name_hash, at, entry) VALUES ($name, $at, $entry)",
            ("$name", nameHash),
            ("$at", entry.At.ToUnixTimeMilliseconds()),
            ("$entry", records.Seal(entry, Convert.ToHexString(nameHash))));
        connection.Execute(
            "DELETE FROM activity WHERE name_hash = $name AND id <= (SELECT id FROM activity WHERE name_hash = $name ORDER BY id DESC LIMIT 1 OFFSET $most)",
            ("$name", nameHash),
            ("$most", MostPerName));
        connection.Execute("DELETE FROM activity WHERE at <= $by", ("$by", (entry.At - Retention).ToUnixTimeMilliseconds()));
    }

    /// <summary>The newest lines of a person, the newest first.</summary>
    /// <param name="identifiers">All that the person is called by.</param>
    /// <param name="before">Only lines older than the one of this id; null for the newest.</param>
    /// <param name="count">How many at most.</param>
    public IReadOnlyList<ActivityEntry> Read(IEnumerable<LedgerIdentifier> identifiers, long? before, int count)
    {
        using var connection = database.Open();
        return
        [
            .. identifiers
                .DistinctBy(name => Convert.ToHexString(name.Hash))
                .SelectMany(name => connection.Query(
                    "SELECT id, entry FROM activity WHERE name_hash = $name AND at >= $since AND id < $before ORDER BY id DESC LIMIT $count",
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

    /// <summary>Forgets a person.</summary>
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
