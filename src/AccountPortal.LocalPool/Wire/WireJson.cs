using System.Text.Encodings.Web;

namespace AccountPortal.LocalPool.Wire;

/// <summary>How the wire writes JSON: characters as they are, times as seconds since 1970 with a fraction.</summary>
internal static class WireJson
{
    public static JsonSerializerOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static double Seconds(DateTimeOffset time) => time.ToUnixTimeMilliseconds() / 1000.0;

    public static JsonArray Names(IEnumerable<string> names) => new([.. names.Select(name => JsonValue.Create(name))]);

    /// <summary>A list or map inside a challenge parameter, which can only be a string.</summary>
    public static string Text(IEnumerable<string> values) => JsonSerializer.Serialize(values, Options);

    public static string Text(IEnumerable<KeyValuePair<string, string>> values) => JsonSerializer.Serialize(values.ToDictionary(), Options);
}
