namespace AccountPortal.LocalPool.Configuration;

/// <summary>A pool with the users that it starts with.</summary>
internal sealed record PoolEntry : PoolDefinition
{
    public IReadOnlyList<UserDefinition> Users { get; init; } = [];

    /// <summary>The pool alone.</summary>
    internal PoolDefinition ToDefinition() => PoolJson.Copy<PoolDefinition>(this);
}
