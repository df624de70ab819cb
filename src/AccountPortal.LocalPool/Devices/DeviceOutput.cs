namespace AccountPortal.LocalPool.Devices;

/// <summary>Devices on the wire.</summary>
internal static class DeviceOutput
{
    public static JsonObject Describe(PoolDefinition pool, PoolUser user, PoolDevice device)
    {
        var owner = $"{user.Username}.{pool.Id}";
        (string Name, string? Value)[] attributes =
        [
            ("device_status", "valid"),
            ("device_name", device.Name),
            ("dev:device_arn", $"arn:aws:cognito-idp:{pool.Region}:000000000000:owner/{owner}/device/{device.Key}"),
            ("dev:device_owner", owner),
            ("last_ip_used", device.LastIp),
            ("dev:device_remembered_status", device.Remembered ? "remembered" : "not_remembered"),
            ("dev:device_sdk", "aws-sdk"),
        ];
        return new JsonObject
        {
            ["DeviceKey"] = device.Key,
            ["DeviceAttributes"] = new JsonArray([.. attributes
                .Where(attribute => attribute.Value is not null)
                .Select(attribute => new JsonObject { ["Name"] = attribute.Name, ["Value"] = attribute.Value })]),
            ["DeviceCreateDate"] = WireJson.Seconds(device.CreatedAt),
            ["DeviceLastModifiedDate"] = WireJson.Seconds(device.ModifiedAt),
            ["DeviceLastAuthenticatedDate"] = WireJson.Seconds(device.AuthenticatedAt),
        };
    }
}
