using Bunit;

namespace AccountPortal.Tests.Unit.Components.Attributes;

public sealed class AttributeFieldTests : PortalComponentTest
{
    private readonly Dictionary<string, string> values = [];

    [Theory]
    [InlineData("email", "Email", "email", "email")]
    [InlineData("phone_number", "Phone number", "tel", "tel")]
    [InlineData("given_name", "First name", "text", "given-name")]
    [InlineData("birthdate", "Date of birth", "date", "bday")]
    [InlineData("website", "Website", "url", "url")]
    [InlineData("custom:favourite_colour", "Favourite colour", "text", "off")]
    [InlineData("custom:shoeSize", "Shoe size", "text", "off")]
    public void Each_attribute_has_the_input_that_suits_it(string name, string label, string type, string autocomplete)
    {
        var field = Show(new(name, PoolAttributeType.String) { Required = true }).Field(label);

        Assert.Equal(type, field.GetAttribute("type"));
        Assert.Equal(autocomplete, field.GetAttribute("autocomplete"));
        Assert.Equal($"Input.Attributes[{name}]", field.GetAttribute("name"));
    }

    [Fact]
    public void A_number_knows_its_limits()
    {
        var field = Show(new("custom:age", PoolAttributeType.Number) { Required = true, MinValue = 18, MaxValue = 99 }).Field("Age");

        Assert.Equal(("number", "18", "99"), (field.GetAttribute("type"), field.GetAttribute("min"), field.GetAttribute("max")));
    }

    [Fact]
    public void A_check_box_that_is_not_ticked_posts_false()
    {
        var page = Show(new("custom:news", PoolAttributeType.Boolean));

        Assert.Equal("true", page.Field("News").GetAttribute("value"));
        Assert.Equal("false", page.Find("input[type=hidden]").GetAttribute("value"));
        page.Field("News").Change(true);
        Assert.Equal("true", values["custom:news"]);
    }

    [Fact]
    public void A_time_zone_is_chosen_under_its_part_of_the_world()
    {
        values["zoneinfo"] = "Europe/Berlin";

        var page = Show(new("zoneinfo", PoolAttributeType.String) { Required = true });

        Assert.Equal("Berlin (UTC+01:00)", page.Find("optgroup[label=Europe] option[selected]").TextContent);
    }

    [Fact]
    public void A_language_is_called_as_its_speakers_call_it()
    {
        var page = Show(new("locale", PoolAttributeType.String) { Required = true });

        Assert.Equal("Deutsch (Österreich)", page.Find("option[value=de-AT]").TextContent);
    }

    [Fact]
    public void A_value_that_no_list_has_stays_chosen()
    {
        values["locale"] = "tlh";

        Assert.Equal("tlh", Show(new("locale", PoolAttributeType.String) { Required = true }).Find("option[selected]").TextContent);
    }

    [Fact]
    public void A_moment_is_shown_without_its_offset()
    {
        values["custom:since"] = "2026-03-04T10:30:00Z";

        var field = Show(new("custom:since", PoolAttributeType.DateTime) { Required = true }).Field("Since");

        Assert.Equal("2026-03-04T10:30", field.GetAttribute("value"));
    }

    private IRenderedComponent<AttributeField> Show(PoolAttribute attribute) =>
        Render<AttributeField>(parameters => parameters.Add(field => field.Attribute, attribute).Add(field => field.Values, values));
}
