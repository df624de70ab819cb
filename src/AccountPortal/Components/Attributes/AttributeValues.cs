namespace AccountPortal.Components.Attributes;

/// <summary>Converts form values to what the pool takes.</summary>
internal static class AttributeValues
{
    /// <summary>The user's region, if the browser sends it; national phone numbers belong to it.</summary>
    public static string? Region => CultureInfo.CurrentCulture.Name is [.., '-', _, _] name ? name[^2..] : null;

    public static string Clean(PoolAttribute attribute, string? value) => AttributeRules.Clean(attribute, value, Region);

    /// <summary>The values that are filled in.</summary>
    public static Dictionary<string, string> Clean(
        IEnumerable<PoolAttribute> attributes, IReadOnlyDictionary<string, string> values) => attributes
        .Select(attribute => (attribute.Name, Value: Clean(attribute, values.GetValueOrDefault(attribute.Name))))
        .Where(pair => pair.Value.Length > 0)
        .ToDictionary(pair => pair.Name, pair => pair.Value);
}
