namespace AccountPortal.LocalPool.Users;

/// <summary>The required attributes that a user lacks.</summary>
internal static class RequiredAttributes
{
    public static IReadOnlyList<string> Missing(PoolDefinition pool, PoolUser user) => Missing(pool, user.Attributes);

    public static IReadOnlyList<string> Missing(PoolDefinition pool, IReadOnlyDictionary<string, string> attributes) =>
        [.. pool.FullSchema()
            .Where(attribute => attribute.Required && attribute.Name != StandardAttributes.Sub)
            .Select(attribute => attribute.Name)
            .Where(name => attributes.GetValueOrDefault(name) is null or "")];
}
