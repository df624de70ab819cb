namespace AccountPortal.LocalPool.Configuration;

/// <summary>A pool with its users.</summary>
internal sealed record PoolEntry : PoolDefinition
{
    public IReadOnlyList<UserDefinition> Users { get; init; } = [];

    /// <summary>The pool without its users.</summary>
    internal PoolDefinition ToDefinition() => PoolJson.Copy<PoolDefinition>(this);
}
