using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Amazon.Runtime;

namespace Amazon.CognitoIdentityProvider.Internal;

/// <summary>
/// AWS JSON 1.1: members by their own names, unset ones left out, unknown ones ignored, times in seconds
/// since 1970, constants as strings.
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
            Converters = { new EpochSecondsConverter(), new ConstantConverterFactory() },
            TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { KeepModelMembers } },
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

    private static bool IsOfThePipeline(JsonPropertyInfo property) =>
        property.AttributeProvider is MemberInfo { DeclaringType: { } declaring } && declaring.Assembly == typeof(ConstantClass).Assembly;
}
