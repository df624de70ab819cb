namespace AccountPortal.LocalPool.Pools;

/// <summary>The standard attributes in Cognito's order.</summary>
internal static class StandardAttributes
{
    public const string Sub = "sub";
    public const string Email = "email";
    public const string EmailVerified = "email_verified";
    public const string PhoneNumber = "phone_number";
    public const string PhoneNumberVerified = "phone_number_verified";
    public const string PreferredUsername = "preferred_username";

    public static IReadOnlyList<SchemaAttribute> All { get; } =
    [
        new() { Name = Sub, Required = true, Mutable = false, MinLength = 1 },
        Text("name"),
        Text("given_name"),
        Text("family_name"),
        Text("middle_name"),
        Text("nickname"),
        Text(PreferredUsername),
        Text("profile"),
        Text("picture"),
        Text("website"),
        Text(Email),
        new() { Name = EmailVerified, Type = AttributeType.Boolean },
        Text("gender"),
        new() { Name = "birthdate", MinLength = 10, MaxLength = 10 },
        Text("zoneinfo"),
        Text("locale"),
        Text(PhoneNumber),
        new() { Name = PhoneNumberVerified, Type = AttributeType.Boolean },
        Text("address"),
        new() { Name = "updated_at", Type = AttributeType.Number, MinValue = 0 },
    ];

    /// <summary>The default ReadAttributes: all standard attributes, no custom ones.</summary>
    public static IReadOnlyList<string> Readable { get; } = [.. All.Select(attribute => attribute.Name)];

    public static IReadOnlyList<string> Writable { get; } =
        [.. Readable.Where(name => name is not (Sub or EmailVerified or PhoneNumberVerified))];

    /// <summary>The verified flag of an attribute: <c>email_verified</c>.</summary>
    public static string VerifiedFlag(string attribute) => attribute + "_verified";

    public static bool IsVerifiedFlag(string attribute) => attribute is EmailVerified or PhoneNumberVerified;

    public static bool IsVerifiable(string attribute) => attribute is Email or PhoneNumber;

    private static SchemaAttribute Text(string name) => new() { Name = name };
}
