using Bunit;
using Microsoft.AspNetCore.Components;

namespace AccountPortal.Tests.Unit.Components.Contact;

public sealed class EmailPageTests : AccountPageTest
{
    private readonly CodeDelivery delivery;

    public EmailPageTests()
    {
        delivery = new("email", "n***@e***", Time.GetUtcNow().AddSeconds(30));
        Account.Deliveries = new[] { delivery };
        Account.Delivery = delivery;
    }

    [Fact]
    public void A_new_address_is_verified_in_place()
    {
        var page = EnterNewAddress();
        Assert.Contains("n***@e***", page.Markup, StringComparison.Ordinal);
        Assert.Equal(
            "new@example.com", Assert.IsAssignableFrom<IReadOnlyDictionary<string, string?>>(ArgumentsOf("EditProfileAsync")[0])["email"]);

        page.Find("input[autocomplete=one-time-code]").Change("123 456");
        page.Find("form").Submit();

        Assert.Equal(["email", "123 456"], ArgumentsOf("ConfirmAttributeAsync"));
        Assert.Equal(["Your email address is verified."], Toasts);
        Assert.True(HasButton(page, "Change"));
    }

    [Fact]
    public void It_says_beforehand_that_the_old_address_stays_where_the_pool_keeps_it()
    {
        Pool = Pool with { VerifiedBeforeUpdate = ["email"] };
        var page = Open<EmailPage>();

        Button(page, "Change").Click();

        Assert.Contains("ada@example.com stays in use until you enter it", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void It_says_beforehand_that_the_old_address_goes_at_once_where_the_pool_replaces_it()
    {
        var page = Open<EmailPage>();

        Button(page, "Change").Click();

        Assert.Contains("takes the place of ada@example.com at once", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Something_that_is_no_address_is_told_at_the_field_and_not_sent()
    {
        var page = Open<EmailPage>();
        Button(page, "Change").Click();

        page.Find("input[type=email]").Change("nonsense");
        page.Find("form").Submit();

        Assert.Contains("Enter an email address", page.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain(Account.Calls, call => call.Method == "EditProfileAsync");
    }

    [Fact]
    public void After_a_refusal_the_code_can_be_sent_again()
    {
        var page = EnterNewAddress();
        Account.Refusal = new(AccountErrorKind.CodeMismatch);
        page.Find("input[autocomplete=one-time-code]").Change("000000");
        page.Find("form").Submit();
        Assert.Empty(Toasts);
        Assert.Equal("000000", page.Find("input[autocomplete=one-time-code]").GetAttribute("value"));

        Account.Refusal = null;
        page.Find("form").Submit();

        Assert.Equal(["Your email address is verified."], Toasts);
    }

    [Fact]
    public void A_new_code_can_be_asked_for_once_the_wait_is_over()
    {
        var page = EnterNewAddress();
        Assert.True(page.Find(".link-button").HasAttribute("disabled"));

        Time.Advance(TimeSpan.FromSeconds(30));
        page.WaitForAssertion(() => Assert.False(page.Find(".link-button").HasAttribute("disabled")));
        page.Find(".link-button").Click();

        Assert.Equal(["email"], ArgumentsOf("SendAttributeCodeAsync"));
    }

    [Fact]
    public void Another_code_for_an_address_that_waits_is_asked_for_with_the_address()
    {
        Pool = Pool with { VerifiedBeforeUpdate = ["email"] };
        var page = EnterNewAddress();

        Time.Advance(TimeSpan.FromSeconds(30));
        page.WaitForAssertion(() => Assert.False(page.Find(".link-button").HasAttribute("disabled")));
        page.Find(".link-button").Click();

        Assert.Equal(2, Account.Calls.Count(call => call.Method == "EditProfileAsync"));
    }

    [Fact]
    public void A_second_press_while_the_first_is_under_way_does_nothing()
    {
        var page = Open<EmailPage>();
        Button(page, "Change").Click();
        page.Find("input[type=email]").Change("new@example.com");
        Account.Gate = new();

        page.Find("form").Submit();
        Assert.Equal("true", page.Find("button[type=submit]").GetAttribute("aria-busy"));
        page.Find("form").Submit();
        Account.Gate.SetResult();

        page.WaitForAssertion(() => Assert.NotEmpty(page.FindAll("input[autocomplete=one-time-code]")));
        Assert.Single(Account.Calls, call => call.Method == "EditProfileAsync");
    }

    [Fact]
    public void The_present_address_is_verified_by_a_code()
    {
        Know(("email_verified", "false"));
        var page = Open<EmailPage>();

        Button(page, "Send code").Click();

        Assert.Equal(["email"], ArgumentsOf("SendAttributeCodeAsync"));
        Assert.NotEmpty(page.FindAll("input[autocomplete=one-time-code]"));
    }

    [Fact]
    public void After_a_cancelled_change_the_focus_is_on_its_button_again()
    {
        var page = Open<EmailPage>();
        Button(page, "Change").Click();

        Button(page, "Cancel").Click();

        // The first time was the form's field.
        JSInterop.VerifyFocusAsyncInvoke(calledTimes: 2)[1].Arguments[0].ShouldBeElementReferenceTo(Button(page, "Change"));
    }

    private IRenderedComponent<IComponent> EnterNewAddress()
    {
        var page = Open<EmailPage>();
        Button(page, "Change").Click();
        page.Find("input[type=email]").Change("new@example.com");
        page.Find("form").Submit();
        return page;
    }
}
