namespace AccountPortal.LocalPool.Groups;

/// <summary>Reads and writes groups and memberships. Lists continue after a name or sub.</summary>
internal static class GroupTable
{
    public static PoolGroup? FindGroup(this PoolStore store, PoolDefinition pool, string name) =>
        store.Single(
            "SELECT document FROM user_groups WHERE pool = $pool AND name = $name",
            row => row.Document<PoolGroup>(),
            ("$pool", pool.Id),
            ("$name", name));

    public static PoolGroup RequireGroup(this PoolStore store, PoolDefinition pool, string name) =>
        store.FindGroup(pool, name) ?? throw CognitoFault.ResourceNotFound(UnverifiedTexts.GroupUnknown);

    public static void SaveGroup(this PoolStore store, PoolDefinition pool, PoolGroup group) =>
        store.Execute(
            "INSERT OR REPLACE INTO user_groups VALUES ($pool, $name, $document)",
            ("$pool", pool.Id),
            ("$name", group.Name),
            ("$document", JsonSerializer.Serialize(group)));

    public static void DeleteGroup(this PoolStore store, PoolDefinition pool, string name)
    {
        store.Execute("DELETE FROM user_groups WHERE pool = $pool AND name = $name", ("$pool", pool.Id), ("$name", name));
        store.Execute("DELETE FROM group_members WHERE pool = $pool AND name = $name", ("$pool", pool.Id), ("$name", name));
    }

    public static IReadOnlyList<PoolGroup> ListGroups(this PoolStore store, PoolDefinition pool, string after, int limit) =>
        store.Query(
            "SELECT document FROM user_groups WHERE pool = $pool AND name > $after ORDER BY name LIMIT $limit",
            row => row.Document<PoolGroup>(),
            ("$pool", pool.Id),
            ("$after", after),
            ("$limit", limit));

    public static IReadOnlyList<PoolGroup> ListGroups(this PoolStore store, string poolId, string sub, string after, int limit) =>
        store.Query(
            """
            SELECT document FROM group_members JOIN user_groups USING (pool, name)
            WHERE pool = $pool AND sub = $sub AND name > $after ORDER BY name LIMIT $limit
            """,
            row => row.Document<PoolGroup>(),
            ("$pool", poolId),
            ("$sub", sub),
            ("$after", after),
            ("$limit", limit));

    public static IReadOnlyList<PoolUser> ListMembers(this PoolStore store, PoolDefinition pool, string name, string after, int limit) =>
        store.Query(
            """
            SELECT document FROM group_members JOIN users USING (pool, sub)
            WHERE pool = $pool AND name = $name AND sub > $after ORDER BY sub LIMIT $limit
            """,
            row => row.Document<PoolUser>(),
            ("$pool", pool.Id),
            ("$name", name),
            ("$after", after),
            ("$limit", limit));

    public static void AddMember(this PoolStore store, string name, PoolUser user) =>
        store.Execute(
            "INSERT OR IGNORE INTO group_members VALUES ($pool, $sub, $name)", ("$pool", user.PoolId), ("$sub", user.Sub), ("$name", name));

    public static void RemoveMember(this PoolStore store, string name, PoolUser user) =>
        store.Execute(
            "DELETE FROM group_members WHERE pool = $pool AND sub = $sub AND name = $name",
            ("$pool", user.PoolId),
            ("$sub", user.Sub),
            ("$name", name));
}
