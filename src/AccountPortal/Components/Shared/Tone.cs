namespace AccountPortal.Components.Shared;

/// <summary>The colour of a state.</summary>
public enum Tone
{
    /// <summary>In order.</summary>
    On,

    /// <summary>Neutral.</summary>
    Off,

    /// <summary>Needs attention.</summary>
    Warn,
}
