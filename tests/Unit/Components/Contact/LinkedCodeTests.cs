using Bunit;

namespace AccountPortal.Tests.Unit.Components.Contact;

public sealed class LinkedCodeTests : AccountPageTest
{
    [Fact]
    public void A_code_from_a_link_verifies_with_one_press()
    {
        Links.Waiting = "email";
        var page = Open<EmailPage>();

        Button(page, "Verify").Click();

        Assert.Equal(["email", ""], ArgumentsOf("ConfirmAttributeAsync"));
        Assert.Equal(["Your email address is verified."], Toasts);
    }

    [Fact]
    public void A_code_that_does_not_fit_is_told_and_another_can_be_sent()
    {
        Know(("email_verified", "false"));
        Links.Waiting = "email";
        Account.Refusal = new AccountError(AccountErrorKind.CodeExpired);
        var page = Open<EmailPage>();

        Button(page, "Verify").Click();

        Assert.Contains("That code has run out.", page.Find("[role=alert]").TextContent, StringComparison.Ordinal);
        Assert.True(HasButton(page, "Send code"));
        Assert.False(HasButton(page, "Verify"));
    }

    [Fact]
    public void A_code_for_the_email_does_not_show_at_the_phone()
    {
        Links.Waiting = "email";

        Assert.False(HasButton(Open<PhonePage>(), "Verify"));
    }
}
