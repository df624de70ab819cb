using Microsoft.Data.Sqlite;

namespace AccountPortal.LocalPool.Storage;

/// <summary>An open connection with its compiled statements, as compiling takes longer than running. Not thread-safe.</summary>
internal sealed class PoolConnection : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly Dictionary<string, SqliteCommand> idle = [];

    public PoolConnection(string connectionString, SecretBox secrets)
    {
        Secrets = secrets;
        connection = new SqliteConnection(connectionString);
        connection.Open();

        // In WAL mode a committed transaction survives a killed process without an fsync of its own.
        Run("PRAGMA synchronous = NORMAL");

        // In KB. Small, as the operating system caches the file for all connections.
        Run("PRAGMA cache_size = -512");
    }

    public SecretBox Secrets { get; }

    /// <summary>Runs a statement without parameters, such as BEGIN.</summary>
    public void Run(string sql)
    {
        using var statement = Prepare(sql, []);
        statement.Command.ExecuteNonQuery();
    }

    /// <summary>
    /// A statement with its parameters; dispose it after use. While its rows are read, the same SQL may be prepared again.
    /// </summary>
    public Statement Prepare(string sql, ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        if (!idle.Remove(sql, out var command))
        {
            command = connection.CreateCommand();
#pragma warning disable CA2100 // SQL is constant or names a table of the schema; values are parameters.
            command.CommandText = sql;
#pragma warning restore CA2100
        }
        foreach (var (name, value) in parameters)
        {
            command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        }
        return new Statement(this, command);
    }

    public void Dispose()
    {
        foreach (var command in idle.Values)
        {
            command.Dispose();
        }
        connection.Dispose();
    }

    /// <summary>A compiled statement in use.</summary>
    internal readonly ref struct Statement(PoolConnection owner, SqliteCommand command)
    {
        public SqliteCommand Command => command;

        public void Dispose()
        {
            // Releases the values: they may be large, and the statement may stay idle for long.
            command.Parameters.Clear();
            if (!owner.idle.TryAdd(command.CommandText, command))
            {
                command.Dispose();
            }
        }
    }
}
