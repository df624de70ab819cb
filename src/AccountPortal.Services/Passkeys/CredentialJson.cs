using System.Text.Json.Nodes;
using Amazon.Runtime.Documents;

namespace AccountPortal.Services.Passkeys;

/// <summary>Converts WebAuthn JSON between the browser and the SDK's documents.</summary>
internal static class CredentialJson
{
    // A credential with its attestation takes a few kilobytes.
    private const int Longest = 24 * 1024;

    public static string Write(Document document) => ToNode(document)?.ToJsonString() ?? "null";

    /// <summary>The credential and its id, or null where the text is no credential.</summary>
    public static (Document Content, string Id)? Read(string credential)
    {
        if (credential.Length > Longest || Parse(credential) is not { ValueKind: JsonValueKind.Object } json)
        {
            return null;
        }

        return json.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String && id.GetString() is { Length: > 0 } text
            ? (ToDocument(json), text)
            : null;
    }

    private static JsonElement? Parse(string text)
    {
        try
        {
            var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text));
            return JsonElement.ParseValue(ref reader);
        }
        catch (JsonException)
        {
            // Browser input can be malformed.
            return null;
        }
    }

    private static JsonNode? ToNode(Document document) => document.Type switch
    {
        DocumentType.Bool => document.AsBool(),
        DocumentType.Int => document.AsInt(),
        DocumentType.Long => document.AsLong(),
        DocumentType.Double => document.AsDouble(),
        DocumentType.String => document.AsString(),
        DocumentType.List => new JsonArray([.. document.AsList().Select(ToNode)]),
        DocumentType.Dictionary =>
            new JsonObject(document.AsDictionary().Select(member => KeyValuePair.Create(member.Key, ToNode(member.Value)))),
        _ => null,
    };

    // For duplicate members the last one wins, as in browsers.
    private static Document ToDocument(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => new Document(json.EnumerateObject().GroupBy(member => member.Name).ToDictionary(
            group => group.Key, group => ToDocument(group.Last().Value))),
        JsonValueKind.Array => new Document(json.EnumerateArray().Select(ToDocument).ToList()),
        JsonValueKind.String => new Document(json.GetString()),
        JsonValueKind.Number when json.TryGetInt32(out var number) => new Document(number),
        JsonValueKind.Number when json.TryGetInt64(out var number) => new Document(number),
        JsonValueKind.Number => new Document(json.GetDouble()),
        JsonValueKind.True or JsonValueKind.False => new Document(json.GetBoolean()),
        _ => default,
    };
}
