namespace AccountPortal.Components.Profile;

/// <summary>Profile attributes under one heading.</summary>
/// <param name="Heading">A text key.</param>
/// <param name="Attributes">The visible ones, in reading order.</param>
internal sealed record ProfileGroup(string Heading, IReadOnlyList<PoolAttribute> Attributes);

/// <summary>Which attributes the profile page shows, and where.</summary>
internal static class ProfileGroups
{
    // Email and phone have their own pages; the pool maintains the rest.
    private static readonly string[] elsewhere =
        ["sub", "email", "email_verified", "phone_number", "phone_number_verified", "updated_at", "identities"];

    private static readonly (string Heading, string[] Names)[] standard =
    [
        ("Name", ["name", "given_name", "middle_name", "family_name", "nickname", "preferred_username"]),
        ("About you", ["birthdate", "gender", "address", "picture", "website", "profile"]),
        ("Region", ["locale", "zoneinfo"]),
    ];

    /// <summary>The groups with visible attributes; custom attributes come last.</summary>
    public static IReadOnlyList<ProfileGroup> Of(PoolDescription pool)
    {
        var shown = pool.Attributes
            .Where(attribute => (attribute.Readable || attribute.Writable) && !elsewhere.Contains(attribute.Name))
            .ToList();
        var known = standard.SelectMany(group => group.Names).ToHashSet();
        return
        [
            .. standard
                .Select(group => new ProfileGroup(group.Heading, [.. InOrder(shown, group.Names)]))
                .Append(new ProfileGroup("More", [.. shown.Where(attribute => !known.Contains(attribute.Name))]))
                .Where(group => group.Attributes.Count > 0),
        ];
    }

    /// <summary>Whether the user can edit the attribute in the profile.</summary>
    public static bool IsEditable(PoolAttribute attribute) => attribute is { Writable: true, Mutable: true };

    private static IEnumerable<PoolAttribute> InOrder(IEnumerable<PoolAttribute> attributes, string[] names) => attributes
        .Where(attribute => names.Contains(attribute.Name))
        .OrderBy(attribute => Array.IndexOf(names, attribute.Name));
}
