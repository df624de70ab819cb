using System.Text.Json;

namespace GenerateSdk;

/// <summary>The facts of operations.json.</summary>
internal sealed record ServiceModel(
    IReadOnlyDictionary<string, Operation> Operations,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Structures,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Enumerations,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Errors)
{
    public static ServiceModel Parse(string json) => JsonSerializer.Deserialize<ServiceModel>(json, JsonSerializerOptions.Web)!;

    public IEnumerable<Member> Members(IReadOnlyDictionary<string, string> facts) =>
        facts.Select(fact => new Member(fact.Key, ClrType(fact.Value.Split(' ')[0]), fact.Value.Split(' ')[1..]));

    private string ClrType(string type) => type switch
    {
        _ when type.EndsWith("[]", StringComparison.Ordinal) => $"List<{Element(type[..^"[]".Length])}>",
        _ when type.StartsWith("map<", StringComparison.Ordinal) => $"Dictionary<string, {Element(type["map<".Length..^1])}>",
        "boolean" => "bool?",
        "integer" => "int?",
        "long" => "long?",
        "timestamp" => "DateTime?",
        "blob" => "MemoryStream",
        "document" => "Amazon.Runtime.Documents.Document",
        _ => type,
    };

    // The package keeps constants in collections as their names.
    private string Element(string type) => Enumerations.ContainsKey(type) ? "string" : ClrType(type);
}

internal sealed record Operation(
    bool Signed,
    Pages? Pages,
    IReadOnlyDictionary<string, string> Request,
    IReadOnlyDictionary<string, string> Response,
    IReadOnlyList<string> Errors);

/// <summary>The member of request and response that leads to the next page, and the member of the response that is in pages.</summary>
internal sealed record Pages(string Token, string Items);
