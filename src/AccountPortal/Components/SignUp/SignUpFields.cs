namespace AccountPortal.Components.SignUp;

/// <summary>Fields of the sign-up form: first the sign-in identifier, then the pool's required attributes.</summary>
internal static class SignUpFields
{
    /// <summary>Pseudo-attribute for a username that is no attribute of the pool.</summary>
    public const string Username = "username";

    private static readonly string[] Reachable = ["email", "phone_number"];

    // The pool sets it.
    private static readonly string[] Internal = ["sub", "updated_at", "email_verified", "phone_number_verified"];

    /// <summary>The fields in page order; the first is the identifier.</summary>
    public static IReadOnlyList<PoolAttribute> For(PoolDescription pool)
    {
        var identifier = Identifier(pool);
        var asked = pool.Attributes
            .Where(attribute => attribute.Writable && attribute.Name != identifier.Name && !Internal.Contains(attribute.Name))
            .Select(attribute => attribute with { Required = attribute.Required || CarriesTheCode(attribute, pool) })
            .Where(attribute => attribute.Required || IsUseful(attribute, pool));
        return [identifier, .. asked.OrderByDescending(attribute => Reachable.Contains(attribute.Name))];
    }

    private static PoolAttribute Identifier(PoolDescription pool) => pool switch
    {
        { UsernameIsEmail: true, UsernameIsPhone: false } => pool.FindOrText("email") with { Required = true },
        { UsernameIsEmail: false, UsernameIsPhone: true } => pool.FindOrText("phone_number") with { Required = true },
        _ => new(Username, PoolAttributeType.String) { Required = true, MaxLength = Identifiers.MaxLength },
    };

    // Where the pool verifies an address at sign-up but requires none, a user without one would never get the code.
    private static bool CarriesTheCode(PoolAttribute attribute, PoolDescription pool) =>
        !pool.UsernameIsHidden
        && attribute.Name == Reachable.FirstOrDefault(pool.AutoVerified.Contains)
        && !pool.Attributes.Any(other => other.Required && pool.AutoVerified.Contains(other.Name));

    private static bool IsUseful(PoolAttribute attribute, PoolDescription pool) =>
        !pool.UsernameIsHidden
        && Reachable.Contains(attribute.Name)
        && (pool.Aliases.Contains(attribute.Name) || pool.AutoVerified.Contains(attribute.Name));
}
