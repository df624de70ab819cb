namespace AccountPortal.LocalPool.Pools;

/// <summary>Whether users of the pool sign in with a second factor.</summary>
public enum MfaConfiguration
{
    Off,
    Optional,
    On,
}
