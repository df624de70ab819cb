using System.Text.Json;
using System.Text.Json.Serialization;
using Amazon.Runtime.Documents;

namespace Amazon.CognitoIdentityProvider.Internal;

/// <summary>Open content, such as the options of a passkey, as JSON of any shape.</summary>
internal sealed class DocumentConverter : JsonConverter<Document>
{
    public override Document Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ToDocument(JsonElement.ParseValue(ref reader));

    public override void Write(Utf8JsonWriter writer, Document value, JsonSerializerOptions options)
    {
        switch (value.Type)
        {
            case DocumentType.Bool:
                writer.WriteBooleanValue(value.AsBool());
                break;
            case DocumentType.Int:
                writer.WriteNumberValue(value.AsInt());
                break;
            case DocumentType.Long:
                writer.WriteNumberValue(value.AsLong());
                break;
            case DocumentType.Double:
                writer.WriteNumberValue(value.AsDouble());
                break;
            case DocumentType.String:
                writer.WriteStringValue(value.AsString());
                break;
            case DocumentType.List:
                WriteList(writer, value.AsList(), options);
                break;
            case DocumentType.Dictionary:
                WriteDictionary(writer, value.AsDictionary(), options);
                break;
            default:
                writer.WriteNullValue();
                break;
        }
    }

    private static Document ToDocument(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => new Document(
            json.EnumerateObject().ToDictionary(member => member.Name, member => ToDocument(member.Value))),
        JsonValueKind.Array => new Document(json.EnumerateArray().Select(ToDocument).ToList()),
        JsonValueKind.String => new Document(json.GetString()),
        JsonValueKind.Number when json.TryGetInt32(out var number) => new Document(number),
        JsonValueKind.Number when json.TryGetInt64(out var number) => new Document(number),
        JsonValueKind.Number => new Document(json.GetDouble()),
        JsonValueKind.True or JsonValueKind.False => new Document(json.GetBoolean()),
        _ => default,
    };

    private void WriteList(Utf8JsonWriter writer, List<Document> list, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        list.ForEach(item => Write(writer, item, options));
        writer.WriteEndArray();
    }

    private void WriteDictionary(Utf8JsonWriter writer, Dictionary<string, Document> dictionary, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (name, value) in dictionary)
        {
            writer.WritePropertyName(name);
            Write(writer, value, options);
        }

        writer.WriteEndObject();
    }
}
