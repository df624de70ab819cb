using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace AccountPortal.LocalPool.Storage;

/// <summary>
/// The SQLite file. Writes run one at a time, each committed before the caller gets its response; reads see the last committed state and
/// never wait (WAL).
/// </summary>
internal sealed class PoolDatabase : IDisposable
{
    // About as many as run at once on a usual machine; each holds a page cache.
    private const int MostIdle = 8;

    private readonly SemaphoreSlim writer = new(1, 1);
    private readonly ConcurrentBag<PoolConnection> idle = [];
    private readonly string connectionString;
    private bool isDisposed;

    public PoolDatabase(IOptions<LocalPoolOptions> options)
    {
        var folder = Directory.CreateDirectory(options.Value.DataDirectory!).FullName;
        Secrets = SecretBox.FromKeyFile(Path.Combine(folder, "local-pool.key"));
        connectionString = new SqliteConnectionStringBuilder
        {
            DataSource = Path.Combine(folder, "local-pool.db"),
            DefaultTimeout = 30,
            Pooling = false,
        }.ToString();
        Initialize();
    }

    /// <summary>Encryption with this file's key.</summary>
    public SecretBox Secrets { get; }

    /// <summary>Runs <paramref name="work"/> on one consistent snapshot.</summary>
    public T Read<T>(Func<PoolStore, T> work) => Run("BEGIN DEFERRED", work);

    /// <summary>
    /// Runs <paramref name="work"/> as the only writer. A fault rolls back, unless <see cref="CognitoFault.KeepsWrites"/>.
    /// </summary>
    public async Task<T> WriteAsync<T>(Func<PoolStore, T> work, CancellationToken cancellationToken)
    {
        await writer.WaitAsync(cancellationToken);
        try
        {
            return Run("BEGIN IMMEDIATE", work);
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
        isDisposed = true;
        while (idle.TryTake(out var connection))
        {
            connection.Dispose();
        }
        writer.Dispose();
    }

    private T Run<T>(string begin, Func<PoolStore, T> work)
    {
        var connection = idle.TryTake(out var kept) ? kept : new PoolConnection(connectionString, Secrets);
        var store = new PoolStore(connection);
        var isClean = false;
        try
        {
            connection.Run(begin);
            var result = work(store);
            Commit();
            return result;
        }
        catch (CognitoFault fault) when (fault.KeepsWrites)
        {
            Commit();
            throw;
        }
        catch (CognitoFault)
        {
            connection.Run("ROLLBACK");
            isClean = true;
            throw;
        }
        finally
        {
            if (isClean && !isDisposed && idle.Count < MostIdle)
            {
                idle.Add(connection);
            }
            else
            {
                // Closing rolls an open transaction back.
                connection.Dispose();
            }
        }

        void Commit()
        {
            connection.Run("COMMIT");
            isClean = true;
            store.Committed();
        }
    }

    private void Initialize()
    {
        using (var connection = new PoolConnection(connectionString, Secrets))
        {
            connection.Run("PRAGMA journal_mode = WAL");
        }
        var proof = Secrets.KeyedHash("key file");
        var kept = Run("BEGIN IMMEDIATE", store =>
        {
            store.Execute(ReadSchema());
            store.Execute("INSERT OR IGNORE INTO meta VALUES ('key file', $proof)", ("$proof", proof));
            return store.Single("SELECT value FROM meta WHERE name = 'key file'", row => row.GetFieldValue<byte[]>(0));
        });
        if (!CryptographicOperations.FixedTimeEquals(kept, proof))
        {
            throw new InvalidOperationException(
                "local-pool.db was written with another key than local-pool.key holds: bring that key back, or delete both files to "
                + "start afresh.");
        }
    }

    private static string ReadSchema()
    {
        using var reader = new StreamReader(typeof(PoolDatabase).Assembly.GetManifestResourceStream("schema.sql")!);
        return reader.ReadToEnd();
    }
}
