namespace AccountPortal.Services.Storage;

/// <summary>
/// The one place that opens connections to the portal's SQLite file. Every store brings its own tables by <see cref="Ensure"/>.
/// Commits wait for the disk (SQLite's default), so that neither a kill nor a power cut brings an ended session back.
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

    /// <summary>An open connection; the caller disposes it. Connections are pooled, so open one per operation.</summary>
    public SqliteConnection Open()
    {
        var connection = new SqliteConnection(connectionString);
        connection.Open();
        connection.Execute(FormattableString.Invariant($"PRAGMA busy_timeout = {(int)BusyTimeout.TotalMilliseconds}"));
        return connection;
    }

    /// <summary>Creates the tables of a store where they do not exist yet.</summary>
    /// <param name="schema">Statements that can run again without harm (<c>IF NOT EXISTS</c>).</param>
    public void Ensure(string schema)
    {
        using var connection = Open();
        connection.Execute("PRAGMA journal_mode = WAL");
        connection.Execute(schema);
    }

    /// <summary>Adds a column to a table that an older version made without it.</summary>
    /// <param name="definition">Type and constraints; with a default where rows may be there.</param>
    public void EnsureColumn(string table, string column, string definition)
    {
        using var connection = Open();
        if (connection.Query("SELECT 1 FROM pragma_table_info($table) WHERE name = $column", _ => true, ("$table", table), ("$column", column)).Count == 0)
        {
            connection.Execute($"ALTER TABLE {table} ADD COLUMN {column} {definition}");
        }
    }
}
