namespace AccountPortal.LocalPool.Configuration;

/// <summary>Where in which file a pool was described, and the users it has there.</summary>
internal sealed record ConfiguredPool(PoolDefinition Pool, string Place, IReadOnlyList<UserDefinition> Users);
