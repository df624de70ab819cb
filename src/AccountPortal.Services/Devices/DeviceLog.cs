namespace AccountPortal.Services.Devices;

/// <summary>Log messages of remembered devices, named by OWASP's logging vocabulary. Parameters carry no secret and no user name.</summary>
internal static partial class DeviceLog
{
    [LoggerMessage(
        1021, LogLevel.Warning, "A browser could not be made known to the pool ({Reason}): its session cannot be renewed",
        EventName = "device_not_confirmed")]
    public static partial void DeviceNotConfirmed(ILogger logger, string? reason);
}
