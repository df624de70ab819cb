namespace AccountPortal.LocalPool.Devices;

/// <summary>What the device operations of users and administrators share.</summary>
internal static class UserDevices
{
    private const string Remembered = "remembered";

    /// <summary>The values of DeviceRememberedStatus.</summary>
    public static readonly IReadOnlyList<string> Statuses = [Remembered, "not_remembered"];

    public static PoolDevice RequireDevice(this PoolStore store, PoolUser user, string key) =>
        store.FindDevice(user, key) ?? throw CognitoFault.ResourceNotFound(CognitoTexts.DeviceUnknown);

    public static JsonObject Page(PoolStore store, PoolDefinition pool, PoolUser user, Pagination page) => page.Cut(
        store.Secrets,
        ["devices", user.Sub],
        "Devices",
        (after, limit) => store.ListDevices(user, after, limit),
        device => device.Key,
        device => DeviceOutput.Describe(pool, user, device));

    public static void SetStatus(PoolStore store, PoolUser user, string key, string? status, DateTimeOffset now)
    {
        var device = store.RequireDevice(user, key);
        if (status is not null)
        {
            store.SaveDevice(user, device with { Remembered = status == Remembered, ModifiedAt = now });
        }
    }

    public static void Forget(PoolStore store, PoolUser user, string key)
    {
        if (!store.ForgetDevice(user, key))
        {
            throw CognitoFault.ResourceNotFound(CognitoTexts.DeviceUnknown);
        }
    }
}
