namespace AccountPortal.Services.Pools;

/// <summary>Cognito's standard attributes, in the order of its API.</summary>
internal static class StandardAttributeNames
{
    private static readonly string[] NotWritable = ["sub", "email_verified", "phone_number_verified", "identities"];

    /// <summary>The standard attributes of a pool without a schema of its own.</summary>
    public static IReadOnlyList<PoolAttribute> All { get; } =
    [
        new("sub", PoolAttributeType.String) { Required = true, Mutable = false, Writable = false, MinLength = 1, MaxLength = 2048 },
        .. Texts(
            "name", "given_name", "family_name", "middle_name", "nickname", "preferred_username", "profile", "picture", "website", "email"),
        new("email_verified", PoolAttributeType.Boolean) { Writable = false },
        .. Texts("gender"),
        new("birthdate", PoolAttributeType.String) { MinLength = 10, MaxLength = 10 },
        .. Texts("zoneinfo", "locale", "phone_number"),
        new("phone_number_verified", PoolAttributeType.Boolean) { Writable = false },
        .. Texts("address"),
        new("updated_at", PoolAttributeType.Number) { MinValue = 0 },
    ];

    /// <summary>Whether an app client without explicit write attributes can write the attribute.</summary>
    public static bool IsWritableByDefault(string name) =>
        !NotWritable.Contains(name) && !name.StartsWith("custom:", StringComparison.Ordinal);

    /// <summary>Whether an app client without explicit read attributes can read the attribute.</summary>
    public static bool IsReadableByDefault(string name) => !name.StartsWith("custom:", StringComparison.Ordinal);

    private static IEnumerable<PoolAttribute> Texts(params string[] names) =>
        names.Select(name => new PoolAttribute(name, PoolAttributeType.String) { MinLength = 0, MaxLength = 2048 });
}
