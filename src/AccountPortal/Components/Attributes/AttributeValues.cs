namespace AccountPortal.Components.Attributes;

/// <summary>The values that a user types into a form, as the pool wants them.</summary>
internal static class AttributeValues
{
    /// <summary>The region of the user, where the browser tells it. A phone number without its country code belongs there.</summary>
    public static string? Region => CultureInfo.CurrentCulture.Name is [.., '-', _, _] name ? name[^2..] : null;

    /// <summary>One value.</summary>
    public static string Clean(PoolAttribute attribute, string? value) => AttributeRules.Clean(attribute, value, Region);

    /// <summary>The values that are filled in.</summary>
    public static Dictionary<string, string> Clean(IEnumerable<PoolAttribute> attributes, IReadOnlyDictionary<string, string> values) => attributes
        .Select(attribute => (attribute.Name, Value: Clean(attribute, values.GetValueOrDefault(attribute.Name))))
        .Where(pair => pair.Value.Length > 0)
        .ToDictionary(pair => pair.Name, pair => pair.Value);
}
