using System.Text.Json.Serialization;

namespace AccountPortal.LocalPool.Configuration;

/// <summary>A file of pools, app clients and users.</summary>
internal sealed record PoolsFile
{
    /// <summary>Where editors find what the file may say.</summary>
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    public IReadOnlyList<PoolEntry> Pools { get; init; } = [];
}
