namespace AccountPortal.Services.Tokens;

/// <summary>A device that a pool with device tracking did not know before (NewDeviceMetadata).</summary>
/// <param name="Key">Cognito's device key.</param>
/// <param name="GroupKey">Cognito's device group key, which replaces the pool name in the device's SRP.</param>
internal sealed record NewDevice(string Key, string GroupKey);
