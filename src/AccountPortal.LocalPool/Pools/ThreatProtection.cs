namespace AccountPortal.LocalPool.Pools;

/// <summary>AdvancedSecurityMode: whether sign-ins are recorded, and whether users are notified of risky ones.</summary>
public enum ThreatProtection
{
    Off,
    Audit,
    Enforced,
}
