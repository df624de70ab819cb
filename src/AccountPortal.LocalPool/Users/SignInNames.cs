namespace AccountPortal.LocalPool.Users;

/// <summary>
/// The names a user can sign in with: user name, username attributes and active aliases. They follow from the user's state; this class
/// keeps the table in step.
/// </summary>
internal static class SignInNames
{
    /// <summary>
    /// Claims and releases names until they match the user's state. Returns the kind of a name that another user holds (<c>username</c>,
    /// <c>email</c>, ...), or null.
    /// </summary>
    /// <param name="force">ForceAliasCreation: takes an alias from its owner, whose attribute becomes unverified.</param>
    public static string? SyncNames(this PoolStore store, PoolDefinition pool, PoolUser user, DateTimeOffset now, bool force = false)
    {
        var wanted = Wanted(pool, user).ToList();
        foreach (var (kind, name) in Held(store, user).Except(wanted))
        {
            store.Execute("DELETE FROM names WHERE pool = $pool AND name = $name AND sub = $sub",
                ("$pool", pool.Id), ("$name", name), ("$sub", user.Sub));
        }
        foreach (var (kind, name) in wanted)
        {
            if (force && StandardAttributes.IsVerifiable(kind))
            {
                TakeFromOwner(store, pool, user, kind, name, now);
            }
            if (OwnerOf(store, pool, name) is { } owner && owner != user.Sub)
            {
                return kind;
            }
            store.Execute("INSERT OR IGNORE INTO names VALUES ($pool, $name, $sub, $kind)",
                ("$pool", pool.Id), ("$name", name), ("$sub", user.Sub), ("$kind", kind));
        }
        return null;
    }

    /// <summary>Claims and releases names as <see cref="SyncNames"/> does.</summary>
    /// <exception cref="CognitoFault">AliasExists: another user holds one of the names.</exception>
    public static void RequireNames(this PoolStore store, PoolDefinition pool, PoolUser user, DateTimeOffset now, bool force = false)
    {
        if (store.SyncNames(pool, user, now, force) is { } taken)
        {
            throw CognitoFault.AliasExists(CognitoTexts.AliasExists(taken));
        }
    }

    /// <summary>The sub of the user who signs in with <paramref name="name"/>; null when there is none.</summary>
    public static string? OwnerOf(this PoolStore store, PoolDefinition pool, string name) =>
        store.Single("SELECT sub FROM names WHERE pool = $pool AND name = $name", row => row.GetString(0),
            ("$pool", pool.Id), ("$name", pool.Fold(name)));

    private static IEnumerable<(string Kind, string Name)> Wanted(PoolDefinition pool, PoolUser user)
    {
        if (!pool.UsesAttributesAsUsername)
        {
            yield return ("username", pool.Fold(user.Username));
        }
        foreach (var attribute in pool.UsernameAttributes.Where(user.Attributes.ContainsKey))
        {
            yield return (attribute, pool.Fold(user.Attributes[attribute]));
        }
        foreach (var alias in pool.AliasAttributes.Where(user.Attributes.ContainsKey))
        {
            if (alias == StandardAttributes.PreferredUsername || user.IsVerified(alias))
            {
                yield return (alias, pool.Fold(user.Attributes[alias]));
            }
        }
    }

    private static List<(string Kind, string Name)> Held(PoolStore store, PoolUser user) =>
        store.Query("SELECT kind, name FROM names WHERE pool = $pool AND sub = $sub", row => (row.GetString(0), row.GetString(1)),
            ("$pool", user.PoolId), ("$sub", user.Sub));

    private static void TakeFromOwner(PoolStore store, PoolDefinition pool, PoolUser user, string kind, string name, DateTimeOffset now)
    {
        if (OwnerOf(store, pool, name) is { } sub && sub != user.Sub && store.GetUser(pool.Id, sub) is { } owner)
        {
            owner.SetVerified(kind, false);
            store.SaveUser(owner, now);
            store.SyncNames(pool, owner, now);
        }
    }
}
