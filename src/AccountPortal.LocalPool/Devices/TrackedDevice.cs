namespace AccountPortal.LocalPool.Devices;

/// <summary>The device that tokens are issued to.</summary>
/// <param name="GroupKey">Set for a device that the pool has not seen before: NewDeviceMetadata tells it who it is.</param>
internal sealed record TrackedDevice(string Key, string? GroupKey = null);
