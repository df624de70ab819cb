namespace AccountPortal.LocalPool.Pools;

/// <summary>Threat protection (AdvancedSecurityMode): whether sign-ins are recorded, and whether users hear of odd ones.</summary>
public enum ThreatProtection
{
    Off,
    Audit,
    Enforced,
}
