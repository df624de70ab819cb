using Microsoft.Data.Sqlite;

namespace AccountPortal.LocalPool.Events;

/// <summary>Reads and writes auth events; the newest hundred of each user are kept.</summary>
internal static class AuthEventTable
{
    private const int KeptPerUser = 100;

    public static void AddEvent(this PoolStore store, PoolUser user, AuthEvent added, byte[]? link = null)
    {
        store.Execute(
            "INSERT INTO auth_events (pool, sub, id, link, document) VALUES ($pool, $sub, $id, $link, $document)",
            ("$pool", user.PoolId),
            ("$sub", user.Sub),
            ("$id", added.Id),
            ("$link", link),
            ("$document", JsonSerializer.Serialize(added)));
        store.Execute(
            """
            DELETE FROM auth_events WHERE pool = $pool AND sub = $sub AND seq <=
              (SELECT seq FROM auth_events WHERE pool = $pool AND sub = $sub ORDER BY seq DESC LIMIT 1 OFFSET $kept)
            """,
            ("$pool", user.PoolId),
            ("$sub", user.Sub),
            ("$kept", KeptPerUser));
    }

    /// <summary>Updates an event after a further step, with the link to its challenge.</summary>
    public static void ContinueEvent(this PoolStore store, PoolUser user, AuthEvent changed, byte[]? link) =>
        store.Execute(
            "UPDATE auth_events SET document = $document, link = $link WHERE pool = $pool AND sub = $sub AND id = $id",
            ("$document", JsonSerializer.Serialize(changed)),
            ("$link", link),
            ("$pool", user.PoolId),
            ("$sub", user.Sub),
            ("$id", changed.Id));

    /// <summary>Updates an event with feedback; keeps the link of a sign-in in progress.</summary>
    public static void JudgeEvent(this PoolStore store, PoolUser user, AuthEvent changed) =>
        store.Execute(
            "UPDATE auth_events SET document = $document WHERE pool = $pool AND sub = $sub AND id = $id",
            ("$document", JsonSerializer.Serialize(changed)),
            ("$pool", user.PoolId),
            ("$sub", user.Sub),
            ("$id", changed.Id));

    public static AuthEvent? FindEvent(this PoolStore store, PoolUser user, string id) =>
        store.Single(
            "SELECT seq, document FROM auth_events WHERE pool = $pool AND sub = $sub AND id = $id",
            Read,
            ("$pool", user.PoolId),
            ("$sub", user.Sub),
            ("$id", id)).Event;

    public static AuthEvent? LinkedEvent(this PoolStore store, PoolUser user, byte[] link) =>
        store.Single(
            "SELECT seq, document FROM auth_events WHERE link = $link AND pool = $pool AND sub = $sub",
            Read,
            ("$link", link),
            ("$pool", user.PoolId),
            ("$sub", user.Sub)).Event;

    /// <summary>A user's events, newest first.</summary>
    /// <param name="before">Only events before this one; null for all.</param>
    public static List<(long Place, AuthEvent Event)> Events(this PoolStore store, PoolUser user, long? before, int limit) =>
        store.Query(
            """
            SELECT seq, document FROM auth_events
            WHERE pool = $pool AND sub = $sub AND seq < COALESCE($before, 9223372036854775807) ORDER BY seq DESC LIMIT $limit
            """,
            Read,
            ("$pool", user.PoolId),
            ("$sub", user.Sub),
            ("$before", before),
            ("$limit", limit));

    private static (long Place, AuthEvent Event) Read(SqliteDataReader row) =>
        (row.GetInt64(0), row.Document<AuthEvent>(1));
}
