using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace AccountPortal.Tests.Unit.LocalPool.Configuration;

/// <summary>Validates a document against the part of JSON Schema that this repository uses; any other keyword fails.</summary>
internal sealed class JsonSchemaCheck(JsonNode schema)
{
    /// <summary>Every violation in the document.</summary>
    public IEnumerable<string> Violations(JsonNode? document) => Violations(schema, document, "$");

    private IEnumerable<string> Violations(JsonNode rule, JsonNode? value, string place) =>
        rule.AsObject().SelectMany(keyword => Keyword(rule, keyword.Key, keyword.Value!, value, place));

    private IEnumerable<string> Keyword(JsonNode rule, string name, JsonNode content, JsonNode? value, string place) => name switch
    {
        "$schema" or "$defs" or "title" or "description" => [],
        "$ref" => Violations(schema["$defs"]![((string)content!)["#/$defs/".Length..]]!, value, place),
        "type" => KindOf(value) == (string)content! ? [] : [$"{place} is {KindOf(value)}, not {content}"],
        "enum" => content.AsArray().Any(known => JsonNode.DeepEquals(known, value))
            ? []
            : [$"{place} has a value that is none of the enumeration"],
        "pattern" => value is not null && Regex.IsMatch((string)value!, (string)content!, RegexOptions.None, TimeSpan.FromSeconds(1))
            ? []
            : [$"{place} does not match"],
        "required" => content.AsArray()
            .Where(member => value is not JsonObject has || !has.ContainsKey((string)member!))
            .Select(member => $"{place} lacks {member}"),
        "items" => value is JsonArray list ? list.SelectMany((item, index) => Violations(content, item, $"{place}[{index}]")) : [],
        "properties" => value is JsonObject whole
            ? whole.Where(member => content.AsObject().ContainsKey(member.Key)).SelectMany(
                member => Violations(content[member.Key]!, member.Value, $"{place}.{member.Key}"))
            : [],
        "additionalProperties" => value is JsonObject all
            ? all.Where(member => rule["properties"]?.AsObject().ContainsKey(member.Key) != true)
                .SelectMany(
                    member => content.GetValueKind() == JsonValueKind.False
                        ? [$"{place} has {member.Key}"]
                        : Violations(content, member.Value, $"{place}.{member.Key}"))
            : [],
        _ => throw new NotSupportedException($"This check does not know the keyword {name}."),
    };

    private static string KindOf(JsonNode? value) => value?.GetValueKind() switch
    {
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.String => "string",
        JsonValueKind.True or JsonValueKind.False => "boolean",
        JsonValueKind.Number => value.AsValue().TryGetValue<long>(out _) ? "integer" : "number",
        _ => "null",
    };
}
