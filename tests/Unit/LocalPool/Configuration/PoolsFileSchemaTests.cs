using System.Collections;
using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using AccountPortal.LocalPool.Configuration;

namespace AccountPortal.Tests.Unit.LocalPool.Configuration;

/// <summary>docs/local-pool.schema.json matches the definition types.</summary>
public sealed class PoolsFileSchemaTests
{
    private static readonly JsonNode Schema = ReadJson("docs", "local-pool.schema.json");

    [Fact]
    public void The_demo_file_fits_the_schema() =>
        Assert.Empty(new JsonSchemaCheck(Schema).Violations(ReadJson("src/AccountPortal.LocalPool/Pools", "demo-pool.json")));

    [Theory]
    [InlineData("""{ "Pools": [{ "Name": "no id" }] }""", "$.Pools[0] lacks Id")]
    [InlineData("""{ "Pools": [{ "Id": "a_b", "Colour": "red" }] }""", "$.Pools[0] has Colour")]
    [InlineData("""{ "Pools": [{ "Id": "a_b", "Mfa": "Maybe" }] }""", "$.Pools[0].Mfa has a value that is none of the enumeration")]
    [InlineData(
        """{ "Pools": [{ "Id": "a_b", "Clients": [{ "Id": "c", "AccessTokenValidity": "5 minutes" }] }] }""",
        "$.Pools[0].Clients[0].AccessTokenValidity does not match")]
    [InlineData(
        """{ "Pools": [{ "Id": "a_b", "Users": [{ "Username": "u", "Attributes": { "email": 7 } }] }] }""",
        "$.Pools[0].Users[0].Attributes.email is integer, not string")]
    public void The_schema_refuses_what_a_file_cannot_say(string file, string violation) =>
        Assert.Equal([violation], new JsonSchemaCheck(Schema).Violations(JsonNode.Parse(file)));

    [Fact]
    public void The_schema_has_the_members_of_the_types_and_the_types_those_of_the_schema()
    {
        var differences = new List<string>();
        var seen = new HashSet<Type>();
        Compare(typeof(PoolsFile), Schema, seen, differences);

        Assert.Empty(differences);
        Assert.Equal(
            Schema["$defs"]!.AsObject().Select(definition => definition.Key).Order(StringComparer.Ordinal),
            seen.Where(type => type != typeof(PoolsFile)).Select(type => type.Name).Order(StringComparer.Ordinal));
    }

    private static void Compare(Type type, JsonNode schema, HashSet<Type> seen, List<string> differences)
    {
        if (!seen.Add(type))
        {
            return;
        }
        var members = type.GetProperties(BindingFlags.Instance | BindingFlags.Public)
            .ToDictionary(
                property => property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? property.Name,
                property => property.PropertyType);
        var described = schema["properties"]!.AsObject();
        differences.AddRange(
            members.Keys.Except(described.Select(member => member.Key)).Select(
                name => $"docs/local-pool.schema.json lacks {type.Name}.{name}"));
        differences.AddRange(
            described.Select(member => member.Key)
                .Except(members.Keys)
                .Select(name => $"docs/local-pool.schema.json has {type.Name}.{name}, which the type lacks"));
        foreach (var (name, memberType) in members.Where(member => described.ContainsKey(member.Key)))
        {
            CompareMember($"{type.Name}.{name}", memberType, described[name]!, seen, differences);
        }
    }

    private static void CompareMember(string place, Type type, JsonNode schema, HashSet<Type> seen, List<string> differences)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type.IsGenericType && type.IsAssignableTo(typeof(IEnumerable)) && type.GetGenericArguments() is [var item])
        {
            Expect(place, "array", (string?)schema["type"], differences);
            CompareMember(place + "[]", item, schema["items"]!, seen, differences);
        }
        else if (type.IsEnum)
        {
            Expect(place, string.Join(", ", Enum.GetNames(type)), string.Join(", ", schema["enum"]!.AsArray()), differences);
        }
        else if (type.Namespace!.StartsWith("AccountPortal", StringComparison.Ordinal))
        {
            Expect(place, "#/$defs/" + type.Name, (string?)schema["$ref"], differences);
            Compare(type, Schema["$defs"]![type.Name]!, seen, differences);
        }
        else
        {
            var expected = type == typeof(string) || type == typeof(TimeSpan) ? "string"
                : type == typeof(bool) ? "boolean"
                : type == typeof(int) || type == typeof(long) ? "integer"
                : "object";
            Expect(place, expected, (string?)schema["type"], differences);
        }
    }

    private static void Expect(string place, string expected, string? found, List<string> differences)
    {
        if (expected != found)
        {
            differences.Add($"{place} is {found} in the schema and {expected} in the type");
        }
    }

    private static JsonNode ReadJson(string folder, string name) =>
        JsonNode.Parse(File.ReadAllText(SourceTree.FilesOf(folder, name).Single()))!;
}
