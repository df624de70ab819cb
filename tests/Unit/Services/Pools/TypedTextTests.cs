namespace AccountPortal.Tests.Unit.Services.Pools;

public sealed class TypedTextTests
{
    [Theory]
    [InlineData("jo@example.com", "j***@e***")]
    [InlineData("+12025550100", "+*******0100")]
    [InlineData("+4915112345678", "+*********5678")]
    [InlineData("jo", null)]
    [InlineData("@example.com", null)]
    [InlineData("", null)]
    public void An_address_is_masked_as_the_pool_masks_it(string typed, string? masked) => Assert.Equal(masked, Masking.Mask(typed));

    [Theory]
    [InlineData("123456", "123456")]
    [InlineData(" 123 456 ", "123456")]
    [InlineData("12-34–56", "123456")]
    [InlineData("12345a", null)]
    [InlineData("", null)]
    [InlineData("12345678901234567", null)]
    public void A_code_is_read_with_pasted_spaces_and_dashes(string typed, string? code) =>
        Assert.Equal(code, VerificationCodes.Normalise(typed));

    [Theory]
    [InlineData("+1 202-555-0100", null, "+12025550100")]
    [InlineData("+1 (202) 555 0100", null, "+12025550100")]
    [InlineData("0151 12345678", "DE", "+4915112345678")]
    [InlineData("0151 12345678", "de", "+4915112345678")]
    [InlineData("0151 12345678", null, null)]
    [InlineData("+1", null, null)]
    [InlineData("phone", "DE", null)]
    [InlineData("", "DE", null)]
    public void A_phone_number_is_understood_as_people_write_it(string typed, string? region, string? number) =>
        Assert.Equal(number, PhoneNumberText.ToE164(typed, region));

    [Fact]
    public void An_identifier_is_trimmed_and_a_phone_number_brought_into_the_form_of_the_pool()
    {
        var byPhone = new PoolDescription { UsernameIsPhone = true };

        Assert.Equal("jo@example.com", Identifiers.Normalise(" jo@example.com ", byPhone));
        Assert.Equal("+12025550100", Identifiers.Normalise("+1 202 555 0100", byPhone));
        Assert.Equal("+1 202 555 0100", Identifiers.Normalise("+1 202 555 0100", new PoolDescription()));
    }
}
