namespace AccountPortal.LocalPool.Pages;

/// <summary>One page of a pool's users, by sign-in name.</summary>
/// <param name="Name">The prefix of the sign-in names; empty for all.</param>
/// <param name="Next">The last name shown, which the next page starts after; null on the last page.</param>
internal sealed record UserListing(string Name, IReadOnlyList<ListedUser> Users, string? Next)
{
    private const int Length = 50;

    // The highest code point.
    private const string Last = "\U0010FFFF";

    public static UserListing Read(PoolStore store, PoolDefinition pool, string? name, string? after)
    {
        var start = pool.Fold(name ?? "");
        var names = store.Query(
            """
            SELECT name, sub FROM names WHERE pool = $pool AND name > $after AND name >= $start AND name < $end
            ORDER BY name LIMIT $limit
            """,
            row => (Name: row.GetString(0), Sub: row.GetString(1)),
            ("$pool", pool.Id),
            ("$after", after ?? ""),
            ("$start", start),
            ("$end", start + Last),
            ("$limit", Length + 1));
        var users = names.Take(Length).DistinctBy(found => found.Sub).Select(found => Listed(store, pool, found.Name, found.Sub));
        return new UserListing(name ?? "", [.. users], names.Count > Length ? names[Length - 1].Name : null);
    }

    // A user with several names is found by any of them and shown by email address.
    private static ListedUser Listed(PoolStore store, PoolDefinition pool, string name, string sub)
    {
        var user = store.GetUser(pool.Id, sub)!;
        return new ListedUser(user.Email ?? name, user, CountDevices(store, pool, sub));
    }

    private static long CountDevices(PoolStore store, PoolDefinition pool, string sub) =>
        store.Single(
            "SELECT COUNT(*) FROM devices WHERE pool = $pool AND sub = $sub", row => row.GetInt64(0), ("$pool", pool.Id), ("$sub", sub));
}
