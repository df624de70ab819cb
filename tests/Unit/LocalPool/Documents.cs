using System.Text.Json;
using System.Text.Json.Nodes;
using Amazon.Runtime.Documents;

namespace AccountPortal.Tests.Unit.LocalPool;

/// <summary>Converts between JSON and the SDK's documents.</summary>
internal static class Documents
{
    public static JsonNode? ToJson(Document document) =>
        document.IsDictionary() ? new JsonObject(
            document.AsDictionary().Select(member => KeyValuePair.Create(member.Key, ToJson(member.Value))))
        : document.IsList() ? new JsonArray([.. document.AsList().Select(ToJson)])
        : document.IsString() ? document.AsString()
        : document.IsBool() ? document.AsBool()
        : document.IsInt() ? document.AsInt()
        : null;

    public static Document From(JsonNode? node) => node switch
    {
        JsonObject members => new Document(members.ToDictionary(member => member.Key, member => From(member.Value))),
        JsonArray items => new Document(items.Select(From).ToList()),
        JsonValue value when value.GetValueKind() == JsonValueKind.String => new Document(value.GetValue<string>()),
        JsonValue value when value.GetValueKind() is JsonValueKind.True or JsonValueKind.False => new Document(value.GetValue<bool>()),
        JsonValue value => new Document(value.GetValue<int>()),
        _ => default,
    };
}
