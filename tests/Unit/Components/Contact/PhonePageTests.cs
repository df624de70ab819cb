using Bunit;
using Microsoft.AspNetCore.Components;

namespace AccountPortal.Tests.Unit.Components.Contact;

public sealed class PhonePageTests : AccountPageTest
{
    [Theory]
    [InlineData("020 7946 0123", "+442079460123")]
    [InlineData("+1 (202) 555-0100", "+12025550100")]
    public void A_number_is_understood_as_at_home_or_with_its_country_code(string typed, string sent)
    {
        var page = Open<PhonePage>();
        Button(page, "Add").Click();

        page.Find("input[type=tel]").Change(typed);
        page.Find("form").Submit();

        Assert.Equal([sent], ArgumentsOf("ChangePhoneNumberAsync"));
    }

    [Fact]
    public void A_country_code_chooses_the_country()
    {
        var page = Open<PhonePage>();
        Button(page, "Add").Click();
        Assert.Equal("GB", page.Find("select").GetAttribute("value"));

        page.Find("input[type=tel]").Change("+49 30 901820");

        Assert.Equal("DE", page.Find("select").GetAttribute("value"));
    }

    [Fact]
    public void Something_that_is_no_number_is_told_at_the_field_and_not_sent()
    {
        var page = Open<PhonePage>();
        Button(page, "Add").Click();

        page.Find("input[type=tel]").Change("12");
        page.Find("form").Submit();

        Assert.Contains("Enter a phone number of the chosen country", page.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain(Account.Calls, call => call.Method == "ChangePhoneNumberAsync");
    }

    [Fact]
    public void A_number_is_shown_as_people_read_it()
    {
        var page = OpenWithNumber();

        Assert.Contains("+44 20 7946 0123", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Removing_asks_and_names_what_goes_with_it()
    {
        Person = Person with { Mfa = new([MfaMethod.Sms], MfaMethod.Sms) };
        var page = OpenWithNumber();

        Button(page, "Remove").Click();

        Assert.Contains("Codes by text message are turned off with it", page.Find(".mud-dialog").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(Account.Calls, call => call.Method == "ChangePhoneNumberAsync");

        page.Find(".mud-dialog button.danger").Click();

        Eventually.Holds(() => Toasts.Count > 0);
        Assert.Equal(["Your phone number is removed."], Toasts);
        Assert.Equal([null], ArgumentsOf("ChangePhoneNumberAsync"));
    }

    [Fact]
    public void A_refused_removal_is_told_and_can_be_tried_again()
    {
        Account.Deliveries = new AccountError(AccountErrorKind.PoolUnavailable);
        var page = OpenWithNumber();

        Button(page, "Remove").Click();
        page.Find(".mud-dialog button.danger").Click();

        page.WaitForAssertion(() => Assert.NotEmpty(page.FindAll("[role=alert]")));
        Assert.False(Button(page, "Remove").HasAttribute("disabled"));
    }

    [Fact]
    public void A_number_that_the_pool_demands_cannot_be_removed()
    {
        Pool = Pool with
        {
            Attributes = [.. Pool.Attributes.Select(attribute => attribute with { Required = true })],
        };

        Assert.False(HasButton(OpenWithNumber(), "Remove"));
    }

    [Fact]
    public void After_a_cancelled_change_the_focus_is_on_the_list()
    {
        var page = OpenWithNumber();
        Button(page, "Change").Click();

        Button(page, "Cancel").Click();

        // The first time was the form's field.
        JSInterop.VerifyFocusAsyncInvoke(calledTimes: 2)[1].Arguments[0].ShouldBeElementReferenceTo(page.Find("ul.list"));
    }

    private IRenderedComponent<IComponent> OpenWithNumber()
    {
        Know(("phone_number", "+442079460123"), ("phone_number_verified", "true"));
        return Open<PhonePage>();
    }
}
