using Microsoft.Data.Sqlite;

namespace AccountPortal.LocalPool.Storage;

/// <summary>
/// One open connection with the statements that it has compiled: to compile one anew takes longer than to run it.
/// Used by one caller at a time.
/// </summary>
internal sealed class PoolConnection : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly Dictionary<string, SqliteCommand> idle = [];

    public PoolConnection(string connectionString, SecretBox secrets)
    {
        Secrets = secrets;
        connection = new SqliteConnection(connectionString);
        connection.Open();

        // With the write-ahead log a committed transaction survives the death of the process without a sync of its own.
        Run("PRAGMA synchronous = NORMAL");

        // In KB: the operating system keeps the file in memory for all connections together.
        Run("PRAGMA cache_size = -512");
    }

    public SecretBox Secrets { get; }

    /// <summary>Runs a statement that has no values, such as BEGIN.</summary>
    public void Run(string sql)
    {
        using var statement = Prepare(sql, []);
        statement.Command.ExecuteNonQuery();
    }

    /// <summary>A statement with its values, to be disposed after use. Within its own rows the same text may be asked for again.</summary>
    public Statement Prepare(string sql, ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        if (!idle.Remove(sql, out var command))
        {
            command = connection.CreateCommand();
#pragma warning disable CA2100 // Every statement is a constant of this assembly, or names a table of its schema; values travel as parameters.
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

    /// <summary>A compiled statement while it is in use.</summary>
    internal readonly ref struct Statement(PoolConnection owner, SqliteCommand command)
    {
        public SqliteCommand Command => command;

        public void Dispose()
        {
            // What was written may be large, and an idle statement may stay so for long.
            command.Parameters.Clear();
            if (!owner.idle.TryAdd(command.CommandText, command))
            {
                command.Dispose();
            }
        }
    }
}
