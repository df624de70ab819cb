namespace AccountPortal.LocalPool.Configuration;

/// <summary>A pool from a file, its place there, and its users.</summary>
internal sealed record ConfiguredPool(PoolDefinition Pool, string Place, IReadOnlyList<UserDefinition> Users);
