using Microsoft.Data.Sqlite;

namespace AccountPortal.Tests.Unit.LocalPool;

/// <summary>The file that a local pool keeps everything in, read past the pool.</summary>
internal static class StoreFile
{
    public static SqliteConnection Open(string folder)
    {
        var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "local-pool.db")};Pooling=False");
        connection.Open();
        return connection;
    }
}
