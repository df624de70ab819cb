namespace AccountPortal.LocalPool.Pools;

/// <summary>UserPoolTier: what a pool pays for, and so may turn on.</summary>
public enum FeaturePlan
{
    Lite,
    Essentials,
    Plus,
}

/// <summary>Threat protection (AdvancedSecurityMode): whether sign-ins are recorded, and whether users hear of odd ones.</summary>
public enum ThreatProtection
{
    Off,
    Audit,
    Enforced,
}
