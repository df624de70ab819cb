namespace AccountPortal.LocalPool.Sessions;

/// <summary>
/// Reads and writes user sessions. A session is live while its sign-in is not revoked and its refresh token not expired.
/// </summary>
internal static class SessionTable
{
    public static void AddSession(this PoolStore store, PoolUser user, UserSession session, DateTimeOffset expires) =>
        store.Execute(
            "INSERT INTO sessions VALUES ($origin, $pool, $sub, $id, $client, $created, $active, $expires, $device, $ip)",
            ("$origin", session.Origin),
            ("$pool", user.PoolId),
            ("$sub", user.Sub),
            ("$id", session.Id),
            ("$client", session.ClientId),
            ("$created", session.CreatedAt.ToUnixTimeMilliseconds()),
            ("$active", session.ActiveAt.ToUnixTimeMilliseconds()),
            ("$expires", expires.ToUnixTimeMilliseconds()),
            ("$device", session.DeviceType),
            ("$ip", session.IpAddress));

    /// <summary>The user's live sessions, last used first.</summary>
    public static List<UserSession> ListSessions(this PoolStore store, PoolUser user, DateTimeOffset now) =>
        store.Query(
            """
            SELECT sessions.origin, id, sessions.client, created, active, device_type, ip FROM sessions JOIN sign_ins USING (origin)
            WHERE sessions.pool = $pool AND sessions.sub = $sub AND revoked = 0 AND expires > $now ORDER BY active DESC, created DESC, id
            """,
            row => new UserSession(
                row.GetString(0),
                row.GetString(1),
                row.GetString(2),
                DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(3)),
                DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(4)),
                row.GetString(5),
                row.GetString(6)),
            ("$pool", user.PoolId),
            ("$sub", user.Sub),
            ("$now", now.ToUnixTimeMilliseconds()));

    public static void TouchSession(this PoolStore store, string origin, DateTimeOffset now, string deviceType, string ipAddress) =>
        store.Execute(
            "UPDATE sessions SET active = $now, device_type = $device, ip = $ip WHERE origin = $origin",
            ("$now", now.ToUnixTimeMilliseconds()),
            ("$device", deviceType),
            ("$ip", ipAddress),
            ("$origin", origin));

    /// <summary>Deletes the user's sessions that are no longer live.</summary>
    public static void SweepSessions(this PoolStore store, PoolUser user, DateTimeOffset now) =>
        store.Execute(
            """
            DELETE FROM sessions WHERE pool = $pool AND sub = $sub
            AND (expires <= $now OR origin NOT IN (SELECT origin FROM sign_ins WHERE pool = $pool AND sub = $sub AND revoked = 0))
            """,
            ("$pool", user.PoolId),
            ("$sub", user.Sub),
            ("$now", now.ToUnixTimeMilliseconds()));
}
