using Microsoft.Extensions.DependencyInjection;

namespace AccountPortal.Tests.Unit.Components.Attributes;

public sealed class AttributeRuleTextsTests : PortalComponentTest
{
    [Theory]
    [InlineData("email", "jo@example.com")]
    [InlineData("phone_number", "+12025550100")]
    [InlineData("phone_number", "+1 (202) 555-0100")]
    [InlineData("phone_number", "020 7946 0018")]
    [InlineData("website", "https://example.com/jo")]
    [InlineData("birthdate", "1990-04-23")]
    [InlineData("address", "12 Harbour Street\nPort Town")]
    [InlineData("nickname", "")]
    public void Values_that_fit_pass(string name, string value) => Assert.Null(Check(new(name, PoolAttributeType.String), value));

    [Theory]
    [InlineData("email", "jo")]
    [InlineData("email", "Jo <jo@example.com>")]
    [InlineData("phone_number", "12")]
    [InlineData("website", "example.com")]
    [InlineData("picture", "javascript:alert(1)")]
    [InlineData("birthdate", "23.4.1990")]
    [InlineData("birthdate", "2990-04-23")]
    [InlineData("username", "jo smith")]
    [InlineData("username", "jo\u0007smith")]
    public void Values_that_do_not_fit_are_explained(string name, string value) =>
        Assert.NotNull(Check(new(name, PoolAttributeType.String), value));

    [Fact]
    public void Lengths_and_ranges_are_the_pools_own()
    {
        var text = new PoolAttribute("custom:code", PoolAttributeType.String) { MinLength = 2, MaxLength = 4 };
        var number = new PoolAttribute("custom:age", PoolAttributeType.Number) { MinValue = 18, MaxValue = 99 };

        Assert.Equal("Use at least 2 characters.", Check(text, "a"));
        Assert.Equal("Use at most 4 characters.", Check(text, "abcde"));
        Assert.Equal("Enter a number of at least 18.", Check(number, "17"));
        Assert.Equal("Enter a number of at most 99.", Check(number, "100"));
        Assert.Equal("Enter a number.", Check(number, "many"));
        Assert.Null(Check(number, "18"));
    }

    [Fact]
    public void A_phone_number_counts_as_it_goes_to_the_pool()
    {
        var phone = new PoolAttribute("phone_number", PoolAttributeType.String) { MaxLength = 12 };

        Assert.Null(Check(phone, "+1 (202) 555-0100"));
        Assert.Equal("Use at most 12 characters.", Check(phone, "+49 1511 2345678"));
    }

    [Fact]
    public void Every_value_ends_at_the_pools_longest() =>
        Assert.Equal("Use at most 2048 characters.", Check(new("custom:age", PoolAttributeType.Number), new string('0', 2049)));

    [Theory]
    [InlineData("1,5")]
    [InlineData("5-")]
    [InlineData("1 000")]
    public void A_number_is_written_as_the_pool_reads_it(string value) =>
        Assert.Equal("Enter a number.", Check(new("custom:age", PoolAttributeType.Number), value));

    [Fact]
    public void A_required_value_cannot_be_blank() =>
        Assert.Equal("This is needed.", Check(new("name", PoolAttributeType.String) { Required = true }, "  "));

    [Fact]
    public void German_is_spoken_too()
    {
        Speak("de-DE");

        Assert.Equal("Geben Sie eine Zahl ein.", Check(new("custom:age", PoolAttributeType.Number), "viele"));
    }

    [Theory]
    [InlineData("phone_number", PoolAttributeType.String, " 020 7946 0018 ", "+442079460018")]
    [InlineData("custom:since", PoolAttributeType.DateTime, "2026-03-04T10:30", "2026-03-04T10:30:00Z")]
    [InlineData("name", PoolAttributeType.String, "  Jo ", "Jo")]
    public void Values_go_to_the_pool_as_it_wants_them(string name, PoolAttributeType type, string typed, string sent) =>
        Assert.Equal(sent, AttributeValues.Clean(new PoolAttribute(name, type), typed));

    private string? Check(PoolAttribute attribute, string value) =>
        Services.GetRequiredService<AttributeRuleTexts>().Check(attribute, value);
}
