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

    /// <summary>The same definition as one of the type <typeparamref name="T"/>, without what a type derived from it adds.</summary>
    public static T Copy<T>(T definition) => JsonSerializer.Deserialize<T>(JsonSerializer.SerializeToUtf8Bytes(definition, Options), Options)!;

    /// <summary>Whether two definitions say the same.</summary>
    public static bool Same<T>(T one, T other) =>
        JsonSerializer.SerializeToUtf8Bytes(one, Options).AsSpan().SequenceEqual(JsonSerializer.SerializeToUtf8Bytes(other, Options));
}
