namespace AccountPortal.LocalPool.Wire;

/// <summary>
/// Reads an operation's input member by member and collects violations, so that one response names them all. Unknown members are ignored.
/// </summary>
/// <param name="prefix">The path of a nested structure: <c>policies.passwordPolicy.</c>.</param>
/// <param name="violations">The violations of the enclosing structure, shared.</param>
internal sealed partial class InputReader(JsonElement input, string prefix = "", List<string>? violations = null)
{
    private readonly List<string> violations = violations ?? [];

    /// <summary>The region of the request's signature; null when unsigned.</summary>
    public string? Region { get; init; }

    public string Required(string member, MemberRule rule)
    {
        var value = Text(member);
        violations.AddRange(rule.Violations(Path(member), value));
        return value ?? "";
    }

    public string? Optional(string member, MemberRule rule)
    {
        var value = Text(member);
        if (value is not null)
        {
            violations.AddRange(rule.Violations(Path(member), value));
        }
        return value;
    }

    public bool Flag(string member) => Member(member) switch
    {
        null => false,
        { ValueKind: JsonValueKind.True } => true,
        { ValueKind: JsonValueKind.False } => false,
        { } other => throw Unexpected(other, "Boolean"),
    };

    /// <summary>A required member of any JSON type, such as a credential.</summary>
    public JsonElement RequiredDocument(string member)
    {
        if (Member(member) is { } document)
        {
            return document;
        }
        violations.AddRange(MemberRule.Text.Violations(Path(member), null));
        return default;
    }

    /// <summary>A required enum member.</summary>
    public string RequiredEnum(string member, params IReadOnlyList<string> values)
    {
        var value = Required(member, MemberRule.Text);
        if (Has(member))
        {
            RequireOneOf(Path(member), value, values);
        }
        return value;
    }

    /// <summary>An optional enum member; null when missing.</summary>
    public string? OptionalEnum(string member, params IReadOnlyList<string> values)
    {
        var value = Text(member);
        if (value is not null)
        {
            RequireOneOf(Path(member), value, values);
        }
        return value;
    }

    /// <summary>A list of enum values; empty when missing.</summary>
    public IReadOnlyList<string> Enums(string member, params IReadOnlyList<string> values)
    {
        var found = Names(member);
        for (var index = 0; index < found.Count; index++)
        {
            RequireOneOf($"{Path(member)}.{index + 1}.member", found[index], values);
        }
        return found;
    }

    /// <summary>An integer within limits; null when missing.</summary>
    public int? Number(string member, int minimum, int maximum)
    {
        if (Member(member) is not { } element)
        {
            return null;
        }
        if (element.ValueKind != JsonValueKind.Number || !element.TryGetDouble(out var value))
        {
            throw Unexpected(element, "Integer");
        }
        if (value < minimum)
        {
            violations.Add(
                $"Value '{MemberRule.Shown(element.ToString())}' at '{Path(member)}' failed to satisfy constraint: Member must have "
                + $"value greater than or equal to {minimum}");
        }
        else if (value > maximum)
        {
            violations.Add(
                $"Value '{MemberRule.Shown(element.ToString())}' at '{Path(member)}' failed to satisfy constraint: Member must have "
                + $"value less than or equal to {maximum}");
        }
        return (int)value;
    }

    /// <summary>A map of strings such as <c>AuthParameters</c>; empty when missing.</summary>
    public IReadOnlyDictionary<string, string> Map(string member)
    {
        if (Member(member) is not { } map)
        {
            return new Dictionary<string, string>();
        }
        if (map.ValueKind != JsonValueKind.Object)
        {
            throw Unexpected(map, "Map");
        }
        return map.EnumerateObject()
            .Where(entry => entry.Value.ValueKind != JsonValueKind.Null)
            .GroupBy(entry => entry.Name)
            .ToDictionary(entries => entries.Key, entries => AsText(entries.Last().Value));
    }

    /// <summary>A list's elements; null when missing.</summary>
    public IReadOnlyList<JsonElement>? List(string member)
    {
        if (Member(member) is not { } list)
        {
            return null;
        }
        return list.ValueKind == JsonValueKind.Array ? [.. list.EnumerateArray()] : throw Unexpected(list, "List");
    }

    /// <summary>A list of <c>{Name, Value}</c> pairs; the last of repeated names counts.</summary>
    public Dictionary<string, string> Attributes(string member, bool required = false)
    {
        var attributes = new Dictionary<string, string>();
        var elements = required ? RequiredList(member) : List(member) ?? [];
        for (var index = 0; index < elements.Count; index++)
        {
            var reader = new InputReader(AsStructure(elements[index]));
            var path = $"{Path(member)}.{index + 1}.member";
            var name = reader.Text("Name");
            var value = reader.Text("Value") ?? "";
            violations.AddRange(MemberRule.AttributeName.Violations($"{path}.name", name));
            violations.AddRange(MemberRule.AttributeValue.Violations($"{path}.value", value));
            attributes[name ?? ""] = value;
        }
        return attributes;
    }

    /// <summary>A list of strings; empty when missing.</summary>
    public IReadOnlyList<string> Names(string member) => [.. (List(member) ?? []).Select(AsText)];

    /// <summary>A list of attribute names; null when missing.</summary>
    public IReadOnlyList<string>? OptionalNames(string member) => Member(member) is null ? null : RequiredNames(member);

    public IReadOnlyList<string> RequiredNames(string member)
    {
        var names = RequiredList(member).Select(AsText).ToList();
        for (var index = 0; index < names.Count; index++)
        {
            violations.AddRange(MemberRule.AttributeName.Violations($"{Path(member)}.{index + 1}.member", names[index]));
        }
        return names;
    }

    public IReadOnlyList<JsonElement> RequiredList(string member)
    {
        if (List(member) is { } list)
        {
            return list;
        }
        violations.AddRange(MemberRule.Text.Violations(Path(member), null));
        return [];
    }

    /// <summary>A reader of a structure; null when missing.</summary>
    public InputReader? Structure(string member) =>
        Member(member) is { } element ? new InputReader(AsStructure(element), Path(member) + ".", violations) : null;

    /// <summary>Throws InvalidParameter when a member read so far violates its constraints. Call it before any look-up.</summary>
    public void ThrowIfInvalid()
    {
        if (violations.Count > 0)
        {
            var errors = violations.Count == 1 ? "error" : "errors";
            throw CognitoFault.InvalidParameter($"{violations.Count} validation {errors} detected: {string.Join("; ", violations)}");
        }
    }

    public static JsonElement AsStructure(JsonElement element) =>
        element.ValueKind == JsonValueKind.Object ? element : throw Unexpected(element, "Structure");

    private void RequireOneOf(string path, string value, IReadOnlyList<string> values)
    {
        if (!values.Contains(value))
        {
            violations.Add(
                $"Value '{MemberRule.Shown(value)}' at '{path}' failed to satisfy constraint: Member must satisfy enum value set: "
                + $"[{string.Join(", ", values)}]");
        }
    }

    private string? Text(string member) => Member(member) is { } value ? AsText(value) : null;

    private static string AsText(JsonElement value) =>
        value.ValueKind == JsonValueKind.String ? value.GetString()! : throw Unexpected(value, "String");

    private JsonElement? Member(string name) =>
        input.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    private string Path(string member) => $"{prefix}{char.ToLowerInvariant(member[0])}{member[1..]}";

    private static CognitoFault Unexpected(JsonElement found, string wanted) =>
        CognitoFault.Serialization($"{found.ValueKind.ToString().ToUpperInvariant()}_VALUE can not be converted to {wanted}");
}
