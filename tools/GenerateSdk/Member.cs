namespace GenerateSdk;

/// <summary>A member of a structure: its name on the wire, its type here, and whether it is required, sensitive or deprecated.</summary>
internal sealed record Member(string WireName, string Type, IReadOnlyCollection<string> Traits)
{
    public string Name => Identifier(WireName);

    /// <summary>The property, with the attributes that the package gives it.</summary>
    public string Property =>
        string.Concat(Attributes.Select(attribute => $"    [{attribute}]\n")) + $"    public {Type} {Name} {{ get; set; }}\n";

    private IEnumerable<string> Attributes
    {
        get
        {
            string[] facts = [.. Traits.Where(trait => trait is "required" or "sensitive").Select(trait => $"{Identifier(trait)} = true")];
            if (facts.Length > 0)
            {
                yield return $"AWSProperty({string.Join(", ", facts)})";
            }

            if (Traits.Contains("deprecated"))
            {
                yield return "Obsolete(\"The service no longer uses it.\")";
            }

            if (Name != WireName)
            {
                yield return $"JsonPropertyName(\"{WireName}\")";
            }
        }
    }

    /// <summary>Names of the model as names of properties and constants.</summary>
    public static string Identifier(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}
