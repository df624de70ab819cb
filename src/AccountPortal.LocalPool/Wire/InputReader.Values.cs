namespace AccountPortal.LocalPool.Wire;

/// <summary>Members other than strings: numbers, booleans, enums and lists of structures.</summary>
internal sealed partial class InputReader
{
    public bool Has(string member) => Member(member) is not null;

    /// <summary>A member as sent; null when missing.</summary>
    public JsonElement? Raw(string member) => Member(member) is { } value ? JsonSerializer.SerializeToElement(WithoutRepeats(value)) : null;

    /// <summary>A boolean; null when missing.</summary>
    public bool? Switch(string member) => Has(member) ? Flag(member) : null;

    public int RequiredNumber(string member, int smallest, int largest)
    {
        if (Number(member, smallest, largest) is { } number)
        {
            return number;
        }
        violations.AddRange(MemberRule.Text.Violations(Path(member), null));
        return smallest;
    }

    /// <summary>A list of enum values without repeats; null when missing.</summary>
    public IReadOnlyList<string>? Choices(string member, params IReadOnlyList<string> values) =>
        Has(member) ? [.. Enums(member, values).Distinct()] : null;

    /// <summary>A list of structures with a reader each; null when missing.</summary>
    public IReadOnlyList<InputReader>? Structures(string member, int fewest, int most)
    {
        if (List(member) is not { } list)
        {
            return null;
        }
        if (list.Count < fewest)
        {
            violations.Add(
                $"Value at '{Path(member)}' failed to satisfy constraint: Member must have length greater than or equal to {fewest}");
        }
        if (list.Count > most)
        {
            violations.Add($"Value at '{Path(member)}' failed to satisfy constraint: Member must have length less than or equal to {most}");
        }
        return
        [
            .. list.Select((element, index) => new InputReader(AsStructure(element), $"{Path(member)}.{index + 1}.member.", violations)),
        ];
    }

    // The last of repeated names counts, as elsewhere; a JsonObject would throw.
    private static JsonNode? WithoutRepeats(JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                var members = new JsonObject();
                foreach (var member in value.EnumerateObject())
                {
                    members[member.Name] = WithoutRepeats(member.Value);
                }
                return members;
            case JsonValueKind.Array:
                return new JsonArray([.. value.EnumerateArray().Select(WithoutRepeats)]);
            default:
                return JsonValue.Create(value);
        }
    }
}
