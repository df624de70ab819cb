namespace AccountPortal.Components.Shared;

/// <summary>The colour of a state, beside its word.</summary>
public enum Tone
{
    /// <summary>As it should be.</summary>
    On,

    /// <summary>Neither good nor bad.</summary>
    Off,

    /// <summary>Worth a look.</summary>
    Warn,
}
