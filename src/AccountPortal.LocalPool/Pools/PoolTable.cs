namespace AccountPortal.LocalPool.Pools;

/// <summary>Reads and writes pools: one encrypted document each, as app clients have secrets.</summary>
internal static class PoolTable
{
    private const string Purpose = "pool";

    public static List<StoredPool> ListPools(this PoolStore store) =>
        store.Query("SELECT content FROM pools", row => Open(store, row.GetFieldValue<byte[]>(0)));

    public static StoredPool? FindPool(this PoolStore store, string id) =>
        store.Single("SELECT content FROM pools WHERE pool = $pool", row => Open(store, row.GetFieldValue<byte[]>(0)), ("$pool", id));

    public static bool HasPool(this PoolStore store, string id) =>
        store.Single("SELECT EXISTS (SELECT 1 FROM pools WHERE pool = $pool)", row => row.GetBoolean(0), ("$pool", id));

    public static void SavePool(this PoolStore store, StoredPool pool) =>
        store.Execute(
            "INSERT INTO pools VALUES ($pool, $content) ON CONFLICT DO UPDATE SET content = excluded.content",
            ("$pool", pool.Current.Id),
            ("$content", store.Secrets.Seal(Purpose, JsonSerializer.SerializeToUtf8Bytes(pool, PoolJson.Options))));

    private static StoredPool Open(PoolStore store, byte[] content) =>
        JsonSerializer.Deserialize<StoredPool>(store.Secrets.Open(Purpose, content), PoolJson.Options)!;
}
