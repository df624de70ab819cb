using System.Text.Encodings.Web;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace AccountPortal.Services.PersonalData;

/// <summary>The JSON format of the export: camel case, no null members, non-ASCII letters unescaped.</summary>
internal static class PersonalDataJson
{
    private static readonly JsonSerializerOptions options = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        WriteIndented = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static JsonNode Of<T>(T value) => JsonSerializer.SerializeToNode(value, options)!;

    public static string Write(JsonObject data) => data.ToJsonString(options);
}
