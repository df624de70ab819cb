using Microsoft.Extensions.Time.Testing;

namespace AccountPortal.Tests.Unit.Services.Pools;

public sealed class AttributeRulesTests
{
    private readonly AttributeRules rules = new(new FakeTimeProvider(new DateTimeOffset(2026, 3, 4, 12, 0, 0, TimeSpan.Zero)));

    [Theory]
    [InlineData("email", "jo@example.com", null)]
    [InlineData("email", "Jo <jo@example.com>", AttributeRule.EmailAddress)]
    [InlineData("phone_number", "+1 202 555 0100", null)]
    [InlineData("phone_number", "020 7946 0018", AttributeRule.PhoneNumber)]
    [InlineData("website", "http://example.com", null)]
    [InlineData("website", "example.com", AttributeRule.WebAddress)]
    [InlineData("profile", "/jo", AttributeRule.WebAddress)]
    [InlineData("picture", "data:image/png;base64,AAAA", AttributeRule.WebAddress)]
    [InlineData("birthdate", "2026-03-04", null)]
    [InlineData("birthdate", "2026-03-05", AttributeRule.NotInFuture)]
    [InlineData("birthdate", "2026-02-29", AttributeRule.Date)]
    [InlineData("username", "jo smith", AttributeRule.NoSpaces)]
    [InlineData("nickname", "  ", null)]
    public void A_standard_attribute_has_a_rule_of_its_own(string name, string value, object? rule) =>
        Assert.Equal(rule, Check(new(name, PoolAttributeType.String), value)?.Rule);

    [Theory]
    [InlineData(PoolAttributeType.Number, "-1.5", null)]
    [InlineData(PoolAttributeType.Number, "1,5", AttributeRule.Number)]
    [InlineData(PoolAttributeType.Boolean, "true", null)]
    [InlineData(PoolAttributeType.Boolean, "yes", AttributeRule.YesOrNo)]
    [InlineData(PoolAttributeType.DateTime, "2026-03-04T10:30", null)]
    [InlineData(PoolAttributeType.DateTime, "soon", AttributeRule.Moment)]
    [InlineData(PoolAttributeType.String, "anything", null)]
    public void A_custom_attribute_has_the_rule_of_its_type(PoolAttributeType type, string value, object? rule) =>
        Assert.Equal(rule, Check(new("custom:own", type), value)?.Rule);

    [Fact]
    public void A_broken_limit_is_named()
    {
        var text = new PoolAttribute("custom:own", PoolAttributeType.String) { MinLength = 2, MaxLength = 4 };
        var number = new PoolAttribute("custom:own", PoolAttributeType.Number) { MinValue = 1.5m, MaxValue = 9 };

        Assert.Equal(new(AttributeRule.MinLength, 2), Check(text, " a "));
        Assert.Equal(new(AttributeRule.MaxLength, 4), Check(text, "abcde"));
        Assert.Equal(new(AttributeRule.MaxLength, 2048), Check(text with { MaxLength = null }, new string('a', 2049)));
        Assert.Equal(new(AttributeRule.MinValue, 1.5m), Check(number, "1"));
        Assert.Equal(new(AttributeRule.MaxValue, 9), Check(number, "10"));
        Assert.Equal(new(AttributeRule.Required), Check(text with { Required = true }, ""));
    }

    [Theory]
    [InlineData("email", "somebody@example.com")]
    [InlineData("website", "https://example.com/somebody")]
    [InlineData("phone_number", "+49 1511 2345678")]
    public void The_pools_longest_counts_for_attributes_with_a_form_of_their_own_too(string name, string value) =>
        Assert.Equal(new(AttributeRule.MaxLength, 12), Check(new(name, PoolAttributeType.String) { MaxLength = 12 }, value));

    [Fact]
    public void A_phone_number_without_its_country_code_belongs_to_the_region()
    {
        var phone = new PoolAttribute("phone_number", PoolAttributeType.String);

        Assert.Null(rules.Check(phone, "020 7946 0018", "GB"));
        Assert.Equal("+442079460018", AttributeRules.Clean(phone, "020 7946 0018", "GB"));
    }

    private BrokenAttributeRule? Check(PoolAttribute attribute, string value) => rules.Check(attribute, value);
}
