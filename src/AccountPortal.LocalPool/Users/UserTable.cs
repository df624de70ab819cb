namespace AccountPortal.LocalPool.Users;

/// <summary>Reads and writes users.</summary>
internal static class UserTable
{
    /// <summary>Finds a user by sign-in name or sub.</summary>
    public static PoolUser? FindUser(this PoolStore store, PoolDefinition pool, string name) =>
        store.Single(
            """
            SELECT document FROM users JOIN names USING (pool, sub) WHERE pool = $pool AND name = $name
            UNION ALL
            SELECT document FROM users WHERE pool = $pool AND sub = $name
            """,
            row => row.Document<PoolUser>(),
            ("$pool", pool.Id),
            ("$name", pool.Fold(name)));

    /// <summary>Finds a user in a read transaction of its own.</summary>
    public static PoolUser? FindUser(this PoolDatabase database, PoolDefinition pool, string name) =>
        database.Read(store => store.FindUser(pool, name));

    public static PoolUser? GetUser(this PoolStore store, string poolId, string sub) =>
        store.Single(
            "SELECT document FROM users WHERE pool = $pool AND sub = $sub",
            row => row.Document<PoolUser>(),
            ("$pool", poolId),
            ("$sub", sub));

    /// <summary>Up to <paramref name="limit"/> users that match the filter, by sub, after <paramref name="after"/>.</summary>
    public static IReadOnlyList<PoolUser> ListUsers(
        this PoolStore store, PoolDefinition pool, UserFilter? filter, string after, int limit) =>
        store.Query(
            """
            WITH searched AS (
              SELECT sub, document, CASE $path
                WHEN '$.Enabled' THEN iif(json_extract(document, '$.Enabled'), 'Enabled', 'Disabled')
                ELSE json_extract(document, $path) END AS value
              FROM users WHERE pool = $pool AND sub > $after)
            SELECT document FROM searched
            WHERE $path IS NULL
              OR (iif($prefix, substr(value, 1, length($value)), value) = $value COLLATE NOCASE
                AND (NOT $exact OR iif($prefix, substr(value, 1, length($value)), value) = $value))
            ORDER BY sub LIMIT $limit
            """,
            row => row.Document<PoolUser>(),
            ("$pool", pool.Id),
            ("$path", filter?.Path),
            ("$value", filter?.Value),
            ("$prefix", filter?.Prefix),
            ("$exact", filter?.CaseSensitive),
            ("$after", after),
            ("$limit", limit));

    public static long CountUsers(this PoolStore store, string poolId) =>
        store.Single("SELECT users FROM user_counts WHERE pool = $pool", row => row.GetInt64(0), ("$pool", poolId));

    public static void SaveUser(this PoolStore store, PoolUser user, DateTimeOffset now)
    {
        user.ModifiedAt = now;
        store.Execute(
            "INSERT INTO users VALUES ($pool, $sub, $document) ON CONFLICT DO UPDATE SET document = excluded.document",
            ("$pool", user.PoolId),
            ("$sub", user.Sub),
            ("$document", JsonSerializer.Serialize(user)));
    }

    /// <summary>
    /// Deletes the user with names and codes. Sign-ins stay as revoked, so that their tokens are refused; other rows by sub are never
    /// found again.
    /// </summary>
    public static void DeleteUser(this PoolStore store, PoolUser user)
    {
        Delete("DELETE FROM users WHERE pool = $pool AND sub = $sub");
        Delete("DELETE FROM names WHERE pool = $pool AND sub = $sub");
        Delete("DELETE FROM codes WHERE pool = $pool AND sub = $sub");
        Delete("UPDATE sign_ins SET revoked = 1 WHERE pool = $pool AND sub = $sub");

        void Delete(string sql) => store.Execute(sql, ("$pool", user.PoolId), ("$sub", user.Sub));
    }
}
