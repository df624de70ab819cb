using System.Text.Json.Serialization;

namespace AccountPortal.LocalPool.Configuration;

/// <summary>A file with pools, app clients and users.</summary>
internal sealed record PoolsFile
{
    /// <summary>The JSON schema, for editors.</summary>
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    public IReadOnlyList<PoolEntry> Pools { get; init; } = [];
}
