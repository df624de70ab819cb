namespace AccountPortal.LocalPool.Tokens;

/// <summary>Reads, writes and revokes sign-ins.</summary>
internal static class SignInTable
{
    public static string BeginSignIn(this PoolStore store, PoolClient client, PoolUser user, DateTimeOffset now)
    {
        var origin = Guid.NewGuid().ToString();
        store.Execute(
            "INSERT INTO sign_ins VALUES ($origin, $pool, $client, $sub, $time, 0)",
            ("$origin", origin),
            ("$pool", client.Pool.Id),
            ("$client", client.Client.Id),
            ("$sub", user.Sub),
            ("$time", now.ToUnixTimeSeconds()));
        return origin;
    }

    public static SignInRecord? FindSignIn(this PoolStore store, string origin) =>
        store.Single(
            "SELECT pool, client, sub, auth_time, revoked FROM sign_ins WHERE origin = $origin",
            row => new SignInRecord(origin, row.GetString(0), row.GetString(1), row.GetString(2), row.GetInt64(3), row.GetBoolean(4)),
            ("$origin", origin));

    /// <summary>Whether the user has ever signed in.</summary>
    public static bool HasSignIns(this PoolStore store, PoolUser user) =>
        store.Single(
            "SELECT EXISTS (SELECT 1 FROM sign_ins WHERE pool = $pool AND sub = $sub)",
            row => row.GetBoolean(0),
            ("$pool", user.PoolId),
            ("$sub", user.Sub));

    public static void EndSignIn(this PoolStore store, string origin) =>
        store.Execute("UPDATE sign_ins SET revoked = 1 WHERE origin = $origin", ("$origin", origin));

    /// <summary>
    /// Revokes all sign-ins of the user. The caller saves the user, whose SignedOutAt revokes tokens without origin_jti.
    /// </summary>
    public static void SignOutEverywhere(this PoolStore store, PoolUser user, DateTimeOffset now)
    {
        store.Execute(
            "UPDATE sign_ins SET revoked = 1 WHERE pool = $pool AND sub = $sub", ("$pool", user.PoolId), ("$sub", user.Sub));
        user.SignedOutAt = now;
    }
}
