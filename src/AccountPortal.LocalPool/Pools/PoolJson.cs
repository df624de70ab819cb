using System.Text.Json.Serialization;

namespace AccountPortal.LocalPool.Pools;

/// <summary>How definitions are stored as JSON: members by name, enums as words.</summary>
internal static class PoolJson
{
    public static JsonSerializerOptions Options { get; } = new()
    {
        Converters = { new JsonStringEnumConverter() },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>A copy of the type <typeparamref name="T"/>, without members of a derived type.</summary>
    public static T Copy<T>(T definition) =>
        JsonSerializer.Deserialize<T>(JsonSerializer.SerializeToUtf8Bytes(definition, Options), Options)!;

    /// <summary>Whether two definitions are equal by value.</summary>
    public static bool Same<T>(T one, T other) =>
        JsonSerializer.SerializeToUtf8Bytes(one, Options).AsSpan().SequenceEqual(JsonSerializer.SerializeToUtf8Bytes(other, Options));
}
