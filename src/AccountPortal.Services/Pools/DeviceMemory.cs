namespace AccountPortal.Services.Pools;

/// <summary>Whether the pool remembers the browsers that people sign in with (Cognito's device tracking).</summary>
public enum DeviceMemory
{
    /// <summary>Never.</summary>
    Off,

    /// <summary>Every one, without asking.</summary>
    Always,

    /// <summary>Those that the person wants remembered.</summary>
    Ask,
}
