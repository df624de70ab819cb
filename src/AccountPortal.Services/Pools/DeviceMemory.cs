namespace AccountPortal.Services.Pools;

/// <summary>The pool's device tracking configuration.</summary>
public enum DeviceMemory
{
    /// <summary>No device is remembered.</summary>
    Off,

    /// <summary>Every device is remembered.</summary>
    Always,

    /// <summary>The user decides which devices are remembered.</summary>
    Ask,
}
