using System.Security.Cryptography;
using AccountPortal.LocalPool.Wire;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace AccountPortal.LocalPool.Store;

/// <summary>
/// The SQLite file. Writers go one at a time, each in a transaction that is committed before the caller is answered;
/// readers see the last committed state and wait for nobody (write-ahead log).
/// </summary>
internal sealed class PoolDatabase : IDisposable
{
    private readonly SemaphoreSlim writer = new(1, 1);
    private readonly string connectionString;

    public PoolDatabase(IOptions<LocalPoolOptions> options)
    {
        var folder = Directory.CreateDirectory(options.Value.DataDirectory!).FullName;
        Secrets = SecretBox.FromKeyFile(Path.Combine(folder, "local-pool.key"));
        connectionString = new SqliteConnectionStringBuilder
        {
            DataSource = Path.Combine(folder, "local-pool.db"),
            DefaultTimeout = 30,
        }.ToString();
        Initialize();
    }

    /// <summary>Encryption under the key that belongs to this file.</summary>
    public SecretBox Secrets { get; }

    /// <summary>Runs <paramref name="work"/> on one consistent snapshot.</summary>
    public T Read<T>(Func<PoolStore, T> work)
    {
        using var connection = Open();
        using var transaction = connection.BeginTransaction(deferred: true);
        return work(new PoolStore(connection, Secrets));
    }

    /// <summary>
    /// Runs <paramref name="work"/> as the only writer. A fault takes back what was written,
    /// unless it says that the attempt counts (<see cref="CognitoFault.KeepsWrites"/>).
    /// </summary>
    public async Task<T> WriteAsync<T>(Func<PoolStore, T> work, CancellationToken cancellationToken)
    {
        await writer.WaitAsync(cancellationToken);
        try
        {
            using var connection = Open();
            using var transaction = connection.BeginTransaction(deferred: false);
            var store = new PoolStore(connection, Secrets);
            try
            {
                var result = work(store);
                transaction.Commit();
                store.Committed();
                return result;
            }
            catch (CognitoFault fault) when (fault.KeepsWrites)
            {
                transaction.Commit();
                store.Committed();
                throw;
            }
        }
        finally
        {
            writer.Release();
        }
    }

    public Task WriteAsync(Action<PoolStore> work, CancellationToken cancellationToken) =>
        WriteAsync(
            store =>
            {
                work(store);
                return true;
            },
            cancellationToken);

    public void Dispose()
    {
        using (var connection = new SqliteConnection(connectionString))
        {
            SqliteConnection.ClearPool(connection);
        }
        writer.Dispose();
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection(connectionString);
        connection.Open();

        // With the write-ahead log a committed transaction survives the death of the process without a sync of its own.
        new PoolStore(connection, Secrets).Execute("PRAGMA synchronous = NORMAL");
        return connection;
    }

    private void Initialize()
    {
        using var connection = Open();
        var store = new PoolStore(connection, Secrets);
        store.Execute("PRAGMA journal_mode = WAL");
        using var transaction = connection.BeginTransaction(deferred: false);
        store.Execute(ReadSchema());
        var proof = Secrets.KeyedHash("key file");
        store.Execute("INSERT OR IGNORE INTO meta VALUES ('key file', $proof)", ("$proof", proof));
        var kept = store.Single("SELECT value FROM meta WHERE name = 'key file'", row => row.GetFieldValue<byte[]>(0));
        transaction.Commit();
        if (!CryptographicOperations.FixedTimeEquals(kept, proof))
        {
            throw new InvalidOperationException(
                "local-pool.db was written with another key than local-pool.key holds: bring that key back, or delete both files to start afresh.");
        }
    }

    private static string ReadSchema()
    {
        using var reader = new StreamReader(typeof(PoolDatabase).Assembly.GetManifestResourceStream("schema.sql")!);
        return reader.ReadToEnd();
    }
}
