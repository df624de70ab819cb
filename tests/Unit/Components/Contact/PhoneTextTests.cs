using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace AccountPortal.Tests.Unit.Components.Contact;

public sealed class PhoneTextTests : AccountPageTest
{
    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    public void Every_country_with_a_calling_code_has_a_name(string language)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        var names = Services.GetRequiredService<IStringLocalizer<Countries>>();

        Assert.DoesNotContain(PhoneText.Countries, country => names[country.Region].ResourceNotFound);
    }

    [Theory]
    [InlineData("de-AT", "AT")]
    [InlineData("de", "DE")]
    public void The_country_follows_the_culture(string culture, string region) =>
        Assert.Equal(region, PhoneText.RegionOf(CultureInfo.GetCultureInfo(culture)));

    [Fact]
    public void What_is_no_number_is_shown_as_it_is() => Assert.Equal("call me", PhoneText.ForReading("call me"));
}
