using Microsoft.Data.Sqlite;

namespace AccountPortal.LocalPool.Storage;

/// <summary>The database inside one transaction. The <c>…Table</c> classes hold the statements.</summary>
internal sealed class PoolStore(PoolConnection connection)
{
    private List<Action>? afterCommit;

    public SecretBox Secrets => connection.Secrets;

    /// <summary>
    /// Runs <paramref name="action"/> after the commit and before the next writer starts, so that memory follows the file in order.
    /// </summary>
    public void AfterCommit(Action action) => (afterCommit ??= []).Add(action);

    public void Committed() => afterCommit?.ForEach(action => action());

    /// <summary>Runs a statement and returns the number of changed rows.</summary>
    public int Execute(string sql, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        using var statement = connection.Prepare(sql, parameters);
        return statement.Command.ExecuteNonQuery();
    }

    public List<T> Query<T>(string sql, Func<SqliteDataReader, T> map, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        using var statement = connection.Prepare(sql, parameters);
        using var reader = statement.Command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(map(reader));
        }
        return rows;
    }

    /// <summary>The first row, or the default when there is none.</summary>
    public T? Single<T>(string sql, Func<SqliteDataReader, T> map, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        using var statement = connection.Prepare(sql, parameters);
        using var reader = statement.Command.ExecuteReader();
        return reader.Read() ? map(reader) : default;
    }
}
