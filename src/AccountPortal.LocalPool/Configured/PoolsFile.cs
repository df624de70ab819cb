using System.Text.Json.Serialization;

namespace AccountPortal.LocalPool.Configured;

/// <summary>A file of pools, app clients and users.</summary>
internal sealed record PoolsFile
{
    /// <summary>Where editors find what the file may say.</summary>
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    public IReadOnlyList<PoolEntry> Pools { get; init; } = [];
}

/// <summary>A pool with the users that it starts with.</summary>
internal sealed record PoolEntry : PoolDefinition
{
    public IReadOnlyList<UserDefinition> Users { get; init; } = [];

    /// <summary>The pool alone.</summary>
    internal PoolDefinition ToDefinition() => PoolJson.Copy<PoolDefinition>(this);
}
