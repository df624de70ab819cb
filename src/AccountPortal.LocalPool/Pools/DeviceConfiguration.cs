namespace AccountPortal.LocalPool.Pools;

/// <summary>How a pool remembers devices. A pool without one tracks none.</summary>
public sealed record DeviceConfiguration
{
    /// <summary>True: a remembered device proves itself (DEVICE_SRP_AUTH) in place of the second factor.</summary>
    public bool ChallengeRequiredOnNewDevice { get; init; }

    /// <summary>True: a device is remembered when its user says so (opt-in). False: as soon as it is confirmed.</summary>
    public bool DeviceOnlyRememberedOnUserPrompt { get; init; }
}
