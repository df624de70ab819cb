namespace AccountPortal.Services.Storage;

/// <summary>
/// Opens connections to the portal's SQLite file. Each store creates its own tables with <see cref="Ensure"/>. Commits are
/// synced to disk (SQLite's default), so that no crash or power cut restores an ended session.
/// </summary>
internal sealed class PortalDatabase(DataFolder folder)
{
    private static readonly TimeSpan BusyTimeout = TimeSpan.FromSeconds(10);

    private readonly string connectionString = new SqliteConnectionStringBuilder
    {
        DataSource = folder.File("portal.db"),
        DefaultTimeout = (int)BusyTimeout.TotalSeconds,
        ForeignKeys = true,
    }.ToString();

    /// <summary>An open connection, which the caller disposes. Connections are pooled: open one per operation.</summary>
    public SqliteConnection Open()
    {
        var connection = new SqliteConnection(connectionString);
        connection.Open();
        connection.Execute(FormattableString.Invariant($"PRAGMA busy_timeout = {(int)BusyTimeout.TotalMilliseconds}"));
        return connection;
    }

    /// <summary>Creates the tables of a store if missing.</summary>
    /// <param name="schema">Idempotent statements (<c>IF NOT EXISTS</c>).</param>
    public void Ensure(string schema)
    {
        using var connection = Open();
        connection.Execute("PRAGMA journal_mode = WAL");
        connection.Execute(schema);
    }

    /// <summary>Adds a column to a table of an older version.</summary>
    /// <param name="definition">Type and constraints; with a default for existing rows.</param>
    public void EnsureColumn(string table, string column, string definition)
    {
        using var connection = Open();
        if (connection.Query(
            "SELECT 1 FROM pragma_table_info($table) WHERE name = $column",
            _ => true,
            ("$table", table),
            ("$column", column)).Count == 0)
        {
            connection.Execute($"ALTER TABLE {table} ADD COLUMN {column} {definition}");
        }
    }
}
