namespace AccountPortal.LocalPool.Pools;

/// <summary>UserPoolTier: the feature plan of a pool.</summary>
public enum FeaturePlan
{
    Lite,
    Essentials,
    Plus,
}
