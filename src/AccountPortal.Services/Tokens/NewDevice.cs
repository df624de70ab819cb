namespace AccountPortal.Services.Tokens;

/// <summary>Who a browser is to the pool from now on, where the pool keeps track of browsers and did not know this one (NewDeviceMetadata).</summary>
/// <param name="Key">The name that the pool gave it.</param>
/// <param name="GroupKey">What takes the place of the pool's name in its proofs.</param>
public sealed record NewDevice(string Key, string GroupKey);
