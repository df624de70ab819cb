using System.Text.Encodings.Web;

namespace AccountPortal.LocalPool.SignIn;

/// <summary>Challenge parameters are texts; lists and maps travel in them as JSON.</summary>
internal static class ParameterJson
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(IEnumerable<string> values) => JsonSerializer.Serialize(values, Plain);

    public static string Of(IEnumerable<KeyValuePair<string, string>> values) =>
        JsonSerializer.Serialize(values.ToDictionary(), Plain);
}
