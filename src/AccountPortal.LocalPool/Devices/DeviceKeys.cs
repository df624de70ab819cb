namespace AccountPortal.LocalPool.Devices;

/// <summary>Device keys and device group keys.</summary>
internal static class DeviceKeys
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private const int GroupLength = 8;

    public static string Create(PoolDefinition pool) => $"{pool.Region}_{Guid.NewGuid()}";

    /// <summary>DeviceGroupKey, part of the device's SRP arithmetic: a dash and eight characters, always the same for a pool.</summary>
    public static string GroupOf(SecretBox secrets, PoolDefinition pool) =>
        "-" + string.Concat(secrets.KeyedHash("device group", pool.Id).Take(GroupLength).Select(value => Letters[value % Letters.Length]));

    /// <summary>The client with DEVICE_KEY; ignored where the pool does not track devices.</summary>
    public static PoolClient On(this PoolClient client, string? deviceKey)
    {
        if (client.Pool.DeviceConfiguration is null || string.IsNullOrEmpty(deviceKey))
        {
            return client;
        }
        return MemberRule.DeviceKey.Violations("deviceKey", deviceKey).Any()
            ? throw CognitoFault.InvalidParameter(CognitoTexts.DeviceKeyInvalid)
            : client with { DeviceKey = deviceKey };
    }
}
