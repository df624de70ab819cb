using System.Collections.Concurrent;
using Microsoft.IdentityModel.Tokens;

namespace AccountPortal.LocalPool.Tokens;

/// <summary>Each pool's two RS256 signing keys, for ID and access tokens: created at first use, stored encrypted.</summary>
internal sealed class SigningKeys(PoolDatabase database, PoolRegistry registry) : IAsyncDisposable, IDisposable
{
    public const string Id = "id";
    public const string Access = "access";

    private const string Purpose = "signing key";
    private const int KeyBits = 2048;

    private readonly ConcurrentDictionary<string, Lazy<Task<PoolSigningKeys>>> pools = new();

    // A key never changes its pool or use, so look-ups are cached.
    private readonly ConcurrentDictionary<string, (string Pool, string Use)> uses = new();
    private readonly CancellationTokenSource stopping = new();

    /// <summary>The keys of a pool.</summary>
    public Task<PoolSigningKeys> GetAsync(PoolDefinition pool) =>
        pools.GetOrAdd(pool.Id, _ => new Lazy<Task<PoolSigningKeys>>(() => Task.Run(() => LoadAsync(pool)))).Value;

    /// <summary>The pool and use of a key ID; null when unknown.</summary>
    public (PoolDefinition Pool, string Use)? Find(string kid)
    {
        if (!uses.TryGetValue(kid, out var found))
        {
            found = database.Read(store => store.Single(
                "SELECT pool, token_use FROM pool_keys WHERE kid = $kid",
                row => (row.GetString(0), row.GetString(1)),
                ("$kid", kid)));
            if (found == default)
            {
                return null;
            }
            uses[kid] = found;
        }
        return found is var (id, use) && registry.FindPool(id) is { } pool ? (pool, use) : null;
    }

    /// <summary>Call it when a pool is deleted.</summary>
    public void Forget(string poolId)
    {
        pools.TryRemove(poolId, out _);
        foreach (var (kid, found) in uses)
        {
            if (found.Pool == poolId)
            {
                uses.TryRemove(kid, out _);
            }
        }
    }

    /// <summary>Waits for keys in progress: they are written to a file that may be deleted after the stop.</summary>
    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        Task made = Task.WhenAll(pools.Values.Select(keys => keys.Value));
        await made.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        stopping.Dispose();
    }

    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();

    private async Task<PoolSigningKeys> LoadAsync(PoolDefinition pool) =>
        new(await LoadAsync(pool, Id), await LoadAsync(pool, Access));

    private async Task<RsaSecurityKey> LoadAsync(PoolDefinition pool, string use)
    {
        if (database.Read(store => Find(store, pool, use)) is { } kept)
        {
            return kept;
        }
        using var rsa = RSA.Create(KeyBits);
        var kid = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));
        var privateKey = database.Secrets.Seal(Purpose, rsa.ExportRSAPrivateKey());
        return await database.WriteAsync(
            store =>
            {
                if (!store.HasPool(pool.Id))
                {
                    // The pool was deleted while the key was created.
                    throw CognitoFault.ResourceNotFound(CognitoTexts.PoolUnknown(pool.Id));
                }
                store.Execute(
                    "INSERT OR IGNORE INTO pool_keys VALUES ($pool, $use, $kid, $key)",
                    ("$pool", pool.Id),
                    ("$use", use),
                    ("$kid", kid),
                    ("$key", privateKey));
                return Find(store, pool, use)!;
            },
            stopping.Token);
    }

    private static RsaSecurityKey? Find(PoolStore store, PoolDefinition pool, string use) =>
        store.Single(
            "SELECT kid, private_key FROM pool_keys WHERE pool = $pool AND token_use = $use",
            row => Import(row.GetString(0), store.Secrets.Open(Purpose, row.GetFieldValue<byte[]>(1))),
            ("$pool", pool.Id),
            ("$use", use));

    private static RsaSecurityKey Import(string kid, byte[] privateKey)
    {
        using var rsa = RSA.Create();
        rsa.ImportRSAPrivateKey(privateKey, out _);

        // From parameters, so that the signature provider creates RSA objects per thread.
        return new RsaSecurityKey(rsa.ExportParameters(includePrivateParameters: true)) { KeyId = kid };
    }
}
