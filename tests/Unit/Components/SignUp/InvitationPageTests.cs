using Bunit;

namespace AccountPortal.Tests.Unit.Components.SignUp;

public sealed class InvitationPageTests : PortalComponentTest
{
    [Fact]
    public void A_name_is_all_that_it_takes()
    {
        Offers.Answer = new SignInStep.ReadyToSignIn("jo@example.com");
        var page = Render<InvitationPage>();

        page.Fill("Email", "jo@example.com");
        page.Send();

        Assert.Equal(["jo@example.com"], Offers.Invited);
        Assert.Equal("/sign-in?reason=invited", RedirectedTo);
    }

    [Fact]
    public void What_is_refused_to_everybody_is_told()
    {
        Offers.Answer = new AccountError(AccountErrorKind.Throttled);
        var page = Render<InvitationPage>();

        page.Fill("Email", "jo@example.com");
        page.Send();

        Assert.NotEmpty(page.Alert());
        Assert.Equal("jo@example.com", page.Field("Email").GetAttribute("value"));
    }

    [Fact]
    public void Where_none_are_sent_the_page_says_who_to_ask()
    {
        Offers.SendsInvitations = false;

        var page = Render<InvitationPage>();

        Assert.Empty(page.FindAll("form"));
        Assert.Contains("Ask whoever invited you", page.Lead(), StringComparison.Ordinal);
    }
}
