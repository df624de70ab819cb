using System.Text.Json;
using System.Text.Json.Serialization;

namespace AccountPortal.LocalPool.Pools;

/// <summary>How definitions are written as JSON: members under their own names, choices as words.</summary>
internal static class PoolJson
{
    public static JsonSerializerOptions Options { get; } = new()
    {
        Converters = { new JsonStringEnumConverter() },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>Whether two definitions say the same.</summary>
    public static bool Same<T>(T one, T other) =>
        JsonSerializer.SerializeToUtf8Bytes(one, Options).AsSpan().SequenceEqual(JsonSerializer.SerializeToUtf8Bytes(other, Options));
}
