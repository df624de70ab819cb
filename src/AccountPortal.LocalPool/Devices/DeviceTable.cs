namespace AccountPortal.LocalPool.Devices;

/// <summary>Reads and writes devices, and the device of each sign-in.</summary>
internal static class DeviceTable
{
    public static PoolDevice? FindDevice(this PoolStore store, PoolUser user, string key) =>
        store.Single(
            "SELECT document FROM devices WHERE pool = $pool AND sub = $sub AND device_key = $key",
            row => row.Document<PoolDevice>(),
            ("$pool", user.PoolId),
            ("$sub", user.Sub),
            ("$key", key));

    /// <summary>Up to <paramref name="limit"/> devices by key, after <paramref name="after"/>.</summary>
    public static List<PoolDevice> ListDevices(this PoolStore store, PoolUser user, string after, int limit) =>
        store.Query(
            """
            SELECT document FROM devices WHERE pool = $pool AND sub = $sub AND device_key > $after
            ORDER BY device_key LIMIT $limit
            """,
            row => row.Document<PoolDevice>(),
            ("$pool", user.PoolId),
            ("$sub", user.Sub),
            ("$after", after),
            ("$limit", limit));

    public static void SaveDevice(this PoolStore store, PoolUser user, PoolDevice device) =>
        store.Execute(
            "INSERT INTO devices VALUES ($pool, $sub, $key, $document) ON CONFLICT DO UPDATE SET document = excluded.document",
            ("$pool", user.PoolId),
            ("$sub", user.Sub),
            ("$key", device.Key),
            ("$document", JsonSerializer.Serialize(device)));

    /// <summary>Forgets the device and ends its sign-ins; false when there is none.</summary>
    public static bool ForgetDevice(this PoolStore store, PoolUser user, string key)
    {
        store.Execute(
            "UPDATE sign_in_devices SET forgotten = 1 WHERE pool = $pool AND sub = $sub AND device_key = $key",
            ("$pool", user.PoolId),
            ("$sub", user.Sub),
            ("$key", key));
        return store.Execute(
            "DELETE FROM devices WHERE pool = $pool AND sub = $sub AND device_key = $key",
            ("$pool", user.PoolId),
            ("$sub", user.Sub),
            ("$key", key)) > 0;
    }

    public static void GiveDevice(this PoolStore store, PoolUser user, string origin, string key) =>
        store.Execute(
            "INSERT INTO sign_in_devices VALUES ($origin, $pool, $sub, $key, 0)",
            ("$origin", origin),
            ("$pool", user.PoolId),
            ("$sub", user.Sub),
            ("$key", key));

    /// <summary>The device key of a sign-in; null when devices were not tracked.</summary>
    public static string? DeviceOf(this PoolStore store, string origin) =>
        store.Single("SELECT device_key FROM sign_in_devices WHERE origin = $origin", row => row.GetString(0), ("$origin", origin));

    /// <summary>Whether a sign-in of the user has this key and the device was not forgotten.</summary>
    public static bool WasGiven(this PoolStore store, PoolUser user, string key) =>
        store.Single(
            "SELECT MAX(forgotten) FROM sign_in_devices WHERE pool = $pool AND sub = $sub AND device_key = $key",
            row => !row.IsDBNull(0) && row.GetInt64(0) == 0,
            ("$pool", user.PoolId),
            ("$sub", user.Sub),
            ("$key", key));
}
