namespace AccountPortal.LocalPool.Devices;

/// <summary>What users do with their own devices and administrators with everybody's.</summary>
internal static class UserDevices
{
    private const string Remembered = "remembered";
    private const string Purpose = "devices";
    private const int PageSize = 60;

    /// <summary>The values of DeviceRememberedStatus.</summary>
    public static readonly IReadOnlyList<string> Statuses = [Remembered, "not_remembered"];

    public static PoolDevice RequireDevice(this PoolStore store, PoolUser user, string key) =>
        store.FindDevice(user, key) ?? throw CognitoFault.ResourceNotFound(CognitoTexts.DeviceUnknown);

    /// <summary>One page of a user's devices; a limit of nothing means the largest page.</summary>
    public static JsonObject Page(PoolStore store, PoolDefinition pool, PoolUser user, int? limit, string? paginationToken)
    {
        var size = limit is > 0 and var asked ? asked : PageSize;
        var after = paginationToken is null ? "" : PageToken.Open(store.Secrets, Purpose, user.Sub, paginationToken);
        var devices = store.ListDevices(user, after, size + 1);
        var output = new JsonObject
        {
            ["Devices"] = new JsonArray([.. devices.Take(size).Select(device => DeviceOutput.Describe(pool, user, device))]),
        };
        if (devices.Count > size)
        {
            output["PaginationToken"] = PageToken.Seal(store.Secrets, Purpose, user.Sub, devices[size - 1].Key);
        }
        return output;
    }

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
