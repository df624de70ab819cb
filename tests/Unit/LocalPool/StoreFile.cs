using Microsoft.Data.Sqlite;

namespace AccountPortal.Tests.Unit.LocalPool;

/// <summary>Reads the pool's database file directly.</summary>
internal static class StoreFile
{
    public static SqliteConnection Open(string folder)
    {
        var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "local-pool.db")};Pooling=False");
        connection.Open();
        return connection;
    }
}
