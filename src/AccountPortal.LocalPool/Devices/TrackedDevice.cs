namespace AccountPortal.LocalPool.Devices;

/// <summary>The device that gets the tokens.</summary>
/// <param name="GroupKey">Set for a new device, which NewDeviceMetadata announces.</param>
internal sealed record TrackedDevice(string Key, string? GroupKey = null);
