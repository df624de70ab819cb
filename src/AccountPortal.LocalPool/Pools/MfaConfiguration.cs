namespace AccountPortal.LocalPool.Pools;

/// <summary>MfaConfiguration: whether users sign in with MFA.</summary>
public enum MfaConfiguration
{
    Off,
    Optional,
    On,
}
