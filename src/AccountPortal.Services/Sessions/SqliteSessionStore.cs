namespace AccountPortal.Services.Sessions;

/// <summary>Stores sessions in the portal's SQLite file, for one node. Times are Unix milliseconds.</summary>
internal sealed class SqliteSessionStore : ISessionStore
{
    private const string Schema =
        """
        CREATE TABLE IF NOT EXISTS session (
            id TEXT PRIMARY KEY,
            key_hash BLOB NOT NULL UNIQUE,
            subject_hash BLOB NOT NULL,
            ticket BLOB NOT NULL,
            tokens BLOB NOT NULL,
            tokens_version INTEGER NOT NULL,
            began_at INTEGER NOT NULL,
            seen_at INTEGER NOT NULL,
            proven_at INTEGER NOT NULL DEFAULT 0,
            client BLOB NOT NULL DEFAULT x'',
            end_reason TEXT,
            ended_at INTEGER
        );
        CREATE INDEX IF NOT EXISTS session_subject ON session (subject_hash);
        CREATE TABLE IF NOT EXISTS session_name (
            session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
            name_hash BLOB NOT NULL,
            PRIMARY KEY (name_hash, session_id)
        ) WITHOUT ROWID;
        CREATE INDEX IF NOT EXISTS session_name_session ON session_name (session_id);
        """;

    private readonly PortalDatabase database;

    public SqliteSessionStore(PortalDatabase database)
    {
        this.database = database;
        database.Ensure(Schema);

        // Columns that files of older versions lack.
        database.EnsureColumn("session", "proven_at", "INTEGER NOT NULL DEFAULT 0");
        database.EnsureColumn("session", "client", "BLOB NOT NULL DEFAULT x''");
    }

    public Task AddAsync(SessionRecord record, CancellationToken cancellationToken) => InTransaction(connection =>
    {
        connection.Execute(
            """
            INSERT INTO session (id, key_hash, subject_hash, ticket, tokens, tokens_version, began_at, seen_at, proven_at, client)
            VALUES ($id, $key, $subject, $ticket, $tokens, $version, $began, $seen, $proven, $client)
            """,
            ("$id", record.SessionId), ("$key", record.KeyHash), ("$subject", record.SubjectHash), ("$ticket", record.Ticket),
            ("$tokens", record.Tokens), ("$version", record.TokensVersion), ("$began", Milliseconds(record.BeganAt)),
            ("$seen", Milliseconds(record.SeenAt)), ("$proven", Milliseconds(record.AuthenticatedAt)), ("$client", record.Client));
        AddNames(connection, record.SessionId, record.NameHashes);
        return true;
    });

    public Task<SessionRecord?> FindByKeyAsync(byte[] keyHash, CancellationToken cancellationToken) => Find("key_hash", keyHash);

    public Task<SessionRecord?> FindAsync(string sessionId, CancellationToken cancellationToken) => Find("id", sessionId);

    public Task<IReadOnlyList<string>> FindByNameAsync(byte[] nameHash, CancellationToken cancellationToken) => Ids(
        """
        SELECT id FROM session WHERE end_reason IS NULL AND subject_hash IN (
            SELECT subject_hash FROM session JOIN session_name ON session_id = id WHERE name_hash = $name)
        """,
        ("$name", nameHash));

    public Task<IReadOnlyList<SessionRecord>> FindBySubjectAsync(byte[] subjectHash, CancellationToken cancellationToken)
    {
        using var connection = database.Open();
        return Task.FromResult<IReadOnlyList<SessionRecord>>(Find(connection, "end_reason IS NULL AND subject_hash", subjectHash));
    }

    public Task<IReadOnlyList<string>> FindOverdueAsync(
        DateTimeOffset seenBy, DateTimeOffset begunBy, CancellationToken cancellationToken) => Ids(
        "SELECT id FROM session WHERE end_reason IS NULL AND (seen_at <= $seen OR began_at <= $began)",
        ("$seen", Milliseconds(seenBy)), ("$began", Milliseconds(begunBy)));

    public Task TouchAsync(string sessionId, DateTimeOffset seenAt, CancellationToken cancellationToken) => Change(
        "UPDATE session SET seen_at = $seen WHERE id = $id AND seen_at < $seen AND end_reason IS NULL",
        ("$id", sessionId), ("$seen", Milliseconds(seenAt)));

    public Task MarkAuthenticatedAsync(string sessionId, DateTimeOffset authenticatedAt, CancellationToken cancellationToken) => Change(
        "UPDATE session SET proven_at = $proven WHERE id = $id AND proven_at < $proven AND end_reason IS NULL",
        ("$id", sessionId), ("$proven", Milliseconds(authenticatedAt)));

    public Task<bool> ReplaceKeyAsync(string sessionId, byte[] oldHash, byte[] newHash, CancellationToken cancellationToken) => Change(
        "UPDATE session SET key_hash = $new WHERE id = $id AND key_hash = $old AND end_reason IS NULL",
        ("$id", sessionId), ("$old", oldHash), ("$new", newHash));

    public Task<bool> SaveTokensAsync(
        string sessionId,
        byte[] tokens,
        IReadOnlyList<byte[]> nameHashes,
        long expectedVersion,
        CancellationToken cancellationToken) => InTransaction(connection =>
    {
        var saved = connection.Execute(
            """
            UPDATE session SET tokens = $tokens, tokens_version = tokens_version + 1
            WHERE id = $id AND tokens_version = $version AND end_reason IS NULL
            """,
            ("$id", sessionId), ("$tokens", tokens), ("$version", expectedVersion)) == 1;
        if (saved)
        {
            AddNames(connection, sessionId, nameHashes);
        }

        return saved;
    });

    public Task<SessionRecord?> EndAsync(
        string sessionId,
        SessionEndReason reason,
        DateTimeOffset endedAt,
        CancellationToken cancellationToken) => InTransaction(connection =>
    {
        var record = Find(connection, "id", sessionId).SingleOrDefault();
        var ended = connection.Execute(
            "UPDATE session SET ticket = x'', tokens = x'', client = x'', end_reason = $reason, ended_at = $at "
                + "WHERE id = $id AND end_reason IS NULL",
            ("$id", sessionId), ("$reason", reason.ToString()), ("$at", Milliseconds(endedAt)));
        return ended == 1 ? record : null;
    });

    public Task ForgetEndedAsync(DateTimeOffset endedBy, CancellationToken cancellationToken) =>
        Change("DELETE FROM session WHERE ended_at <= $by", ("$by", Milliseconds(endedBy)));

    private static List<SessionRecord> Find(SqliteConnection connection, string column, object value) => connection.Query(
        "SELECT id, key_hash, subject_hash, ticket, tokens, tokens_version, began_at, seen_at, end_reason, proven_at, client "
            + $"FROM session WHERE {column} = $value",
        row => new SessionRecord
        {
            SessionId = row.GetString(0),
            KeyHash = row.GetFieldValue<byte[]>(1),
            SubjectHash = row.GetFieldValue<byte[]>(2),
            Ticket = row.GetFieldValue<byte[]>(3),
            Tokens = row.GetFieldValue<byte[]>(4),
            TokensVersion = row.GetInt64(5),
            BeganAt = DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(6)),
            SeenAt = DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(7)),
            EndReason = row.IsDBNull(8) ? null : Enum.Parse<SessionEndReason>(row.GetString(8)),
            AuthenticatedAt = DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(9)),
            Client = row.GetFieldValue<byte[]>(10),
            NameHashes = [],
        },
        ("$value", value));

    private static void AddNames(SqliteConnection connection, string sessionId, IReadOnlyList<byte[]> nameHashes)
    {
        foreach (var hash in nameHashes)
        {
            connection.Execute("INSERT OR IGNORE INTO session_name VALUES ($id, $name)", ("$id", sessionId), ("$name", hash));
        }
    }

    private static long Milliseconds(DateTimeOffset moment) => moment.ToUnixTimeMilliseconds();

    private Task<SessionRecord?> Find(string column, object value)
    {
        using var connection = database.Open();
        return Task.FromResult(Find(connection, column, value).SingleOrDefault());
    }

    private Task<IReadOnlyList<string>> Ids(string sql, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        using var connection = database.Open();
        return Task.FromResult<IReadOnlyList<string>>(connection.Query(sql, row => row.GetString(0), parameters));
    }

    private Task<bool> Change(string sql, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        using var connection = database.Open();
        return Task.FromResult(connection.Execute(sql, parameters) > 0);
    }

    private Task<T> InTransaction<T>(Func<SqliteConnection, T> work)
    {
        using var connection = database.Open();
        using var transaction = connection.BeginTransaction();
        var result = work(connection);
        transaction.Commit();
        return Task.FromResult(result);
    }
}
