using Microsoft.Data.Sqlite;

namespace AccountPortal.LocalPool.Store;

/// <summary>The database inside one transaction. Each topic keeps its statements in a file of its own.</summary>
internal sealed class PoolStore(SqliteConnection connection, SecretBox secrets)
{
    private readonly List<Action> afterCommit = [];

    public SecretBox Secrets { get; } = secrets;

    /// <summary>
    /// Has <paramref name="action"/> run once the transaction is committed and before the next writer starts, so that what
    /// memory holds follows the file in its order.
    /// </summary>
    public void AfterCommit(Action action) => afterCommit.Add(action);

    public void Committed() => afterCommit.ForEach(action => action());

    /// <summary>Runs a statement and tells how many rows it changed.</summary>
    public int Execute(string sql, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        using var command = Command(sql, parameters);
        return command.ExecuteNonQuery();
    }

    public List<T> Query<T>(string sql, Func<SqliteDataReader, T> map, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        using var command = Command(sql, parameters);
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(map(reader));
        }
        return rows;
    }

    /// <summary>The first row, or the type's default when there is none.</summary>
    public T? Single<T>(string sql, Func<SqliteDataReader, T> map, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        using var command = Command(sql, parameters);
        using var reader = command.ExecuteReader();
        return reader.Read() ? map(reader) : default;
    }

    private SqliteCommand Command(string sql, ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // Every statement is a constant of this assembly; values travel as parameters.
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (var (name, value) in parameters)
        {
            command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        }
        return command;
    }
}
