namespace AccountPortal.LocalPool.Pools;

/// <summary>Deletes the data of a pool or an app client: users, tokens, codes, open challenges, messages.</summary>
internal static class PoolEraser
{
    /// <summary>Deletes all data of the pool's users; the pool and its signing keys stay.</summary>
    public static void EraseUsers(this PoolStore store, PoolDefinition pool) => Erase(store, pool, ["pools", "pool_keys"]);

    public static void ErasePool(this PoolStore store, PoolDefinition pool) => Erase(store, pool, []);

    /// <summary>Deletes the sign-ins, tokens and open challenges of an app client.</summary>
    public static void EraseClient(this PoolStore store, string clientId)
    {
        store.Execute(
            "DELETE FROM refresh_tokens WHERE origin IN (SELECT origin FROM sign_ins WHERE client = $client)", ("$client", clientId));
        store.Execute("DELETE FROM sign_ins WHERE client = $client", ("$client", clientId));
        store.Execute("DELETE FROM challenges WHERE client = $client", ("$client", clientId));
    }

    private static void Erase(PoolStore store, PoolDefinition pool, IReadOnlyList<string> spared)
    {
        store.Execute("DELETE FROM refresh_tokens WHERE origin IN (SELECT origin FROM sign_ins WHERE pool = $pool)", ("$pool", pool.Id));
        store.Execute("DELETE FROM messages WHERE id IN (SELECT id FROM message_pools WHERE pool = $pool)", ("$pool", pool.Id));
        store.Execute(
            "DELETE FROM challenges WHERE client IN (SELECT value FROM json_each($clients))",
            ("$clients", JsonSerializer.Serialize(pool.Clients.Select(client => client.Id))));

        // Every table with a column pool, so that a new table is not forgotten.
        var tables = store.Query(
            "SELECT tables.name FROM sqlite_master AS tables JOIN pragma_table_info(tables.name) AS columns WHERE tables.type = "
            + "'table' AND columns.name = 'pool'",
            row => row.GetString(0));
        foreach (var table in tables.Except(spared))
        {
            store.Execute($"DELETE FROM \"{table}\" WHERE pool = $pool", ("$pool", pool.Id));
        }
    }
}
