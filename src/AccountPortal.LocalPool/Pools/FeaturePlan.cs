namespace AccountPortal.LocalPool.Pools;

/// <summary>UserPoolTier: what a pool pays for, and so may turn on.</summary>
public enum FeaturePlan
{
    Lite,
    Essentials,
    Plus,
}
