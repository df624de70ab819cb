namespace AccountPortal.LocalPool.Pools;

/// <summary>DeviceConfiguration. A pool without one tracks no devices.</summary>
public sealed record DeviceConfiguration
{
    /// <summary>True: a remembered device verifies itself (DEVICE_SRP_AUTH) in place of MFA.</summary>
    public bool ChallengeRequiredOnNewDevice { get; init; }

    /// <summary>True: a device is remembered when the user opts in. False: as soon as it is confirmed.</summary>
    public bool DeviceOnlyRememberedOnUserPrompt { get; init; }
}
