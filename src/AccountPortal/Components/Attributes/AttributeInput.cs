using MudBlazor;

namespace AccountPortal.Components.Attributes;

/// <summary>The text input for an attribute.</summary>
/// <param name="Type">The HTML input type.</param>
/// <param name="Autocomplete">An autofill token of the HTML standard (form-control-infrastructure, #autofill).</param>
internal sealed record AttributeInput(InputType Type, string Autocomplete = "off")
{
    /// <summary>More than one makes it a text area.</summary>
    public int Lines { get; init; } = 1;

    /// <summary>A key of the <see cref="Resources.Attributes"/> texts, or null.</summary>
    public string? Help { get; init; }

    /// <summary>The input for one attribute; <c>AttributeField</c> chooses lists and check boxes.</summary>
    public static AttributeInput For(PoolAttribute attribute) => attribute.Name switch
    {
        "email" => new(InputType.Email, "email"),
        "phone_number" => new(InputType.Telephone, "tel") { Help = "With the country code, for example +44 20 7946 0018" },
        "name" => new(InputType.Text, "name"),
        "given_name" => new(InputType.Text, "given-name"),
        "family_name" => new(InputType.Text, "family-name"),
        "middle_name" => new(InputType.Text, "additional-name"),
        "nickname" => new(InputType.Text, "nickname"),
        "preferred_username" => new(InputType.Text, "username"),
        "website" or "profile" => new(InputType.Url, "url"),
        "picture" => new(InputType.Url, "photo") { Help = "The web address of a picture" },
        "birthdate" => new(InputType.Date, "bday"),
        "gender" => new(InputType.Text, "sex"),
        "address" => new(InputType.Text, "street-address") { Lines = 3 },
        _ => ForType(attribute.Type),
    };

    private static AttributeInput ForType(PoolAttributeType type) => type switch
    {
        PoolAttributeType.Number => new(InputType.Number),
        PoolAttributeType.DateTime => new(InputType.DateTimeLocal) { Help = "Universal time (UTC)" },
        _ => new(InputType.Text),
    };
}
