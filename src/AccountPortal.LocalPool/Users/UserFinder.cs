namespace AccountPortal.LocalPool.Users;

/// <summary>The user behind a name that was typed.</summary>
internal static class UserFinder
{
    /// <summary>Finds the user outside any writing transaction.</summary>
    public static PoolUser? FindUser(this PoolDatabase database, PoolDefinition pool, string name) =>
        database.Read(store => store.FindUser(pool, name));
}
