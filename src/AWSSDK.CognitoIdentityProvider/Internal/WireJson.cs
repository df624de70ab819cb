using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Amazon.Runtime;
using Amazon.Runtime.Documents;

namespace Amazon.CognitoIdentityProvider.Internal;

/// <summary>
/// AWS JSON 1.1: members by their own names, unset ones left out, unknown ones ignored, times in seconds
/// since 1970, constants as strings, bytes in base64, documents as the JSON that they stand for.
/// </summary>
internal static class WireJson
{
    public static JsonSerializerOptions Options { get; } = Create();

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions
        {
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            // The body is never part of a page.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            Converters = { new EpochSecondsConverter(), new ConstantConverterFactory(), new BlobConverter(), new DocumentConverter() },
            TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { KeepModelMembers, LeaveOutUnsetDocuments } },
        };
        options.MakeReadOnly();
        return options;
    }

    /// <summary>Leaves out what the base classes add for the pipeline, such as the status code of a response.</summary>
    private static void KeepModelMembers(JsonTypeInfo type)
    {
        foreach (var property in type.Properties.Where(IsOfThePipeline).ToList())
        {
            type.Properties.Remove(property);
        }
    }

    /// <summary>A document is a value, so that an unset one is not null but says that it is.</summary>
    private static void LeaveOutUnsetDocuments(JsonTypeInfo type)
    {
        foreach (var property in type.Properties.Where(property => property.PropertyType == typeof(Document)))
        {
            property.ShouldSerialize = (_, value) => value is Document document && !document.IsNull();
        }
    }

    private static bool IsOfThePipeline(JsonPropertyInfo property) =>
        property.AttributeProvider is MemberInfo { DeclaringType: { } declaring } && declaring.Assembly == typeof(ConstantClass).Assembly;
}
