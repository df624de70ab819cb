using Bunit;

namespace AccountPortal.Tests.Unit.Components.RecoveryCodes;

public sealed class RecoveryCodesPageTests : AccountPageTest
{
    [Fact]
    public void Where_the_operator_has_not_turned_them_on_the_page_says_so() =>
        Assert.Contains("those who run this have not turned them on", Open<RecoveryCodesPage>().Markup, StringComparison.Ordinal);

    [Fact]
    public void New_codes_are_shown_once_and_can_be_printed()
    {
        RecoveryCodes.AreOffered = true;
        var page = Open<RecoveryCodesPage>();

        Button(page, "Make codes").Click();

        page.WaitForAssertion(
            () => Assert.Equal(["7f3kq-9xm2d", "0a1b2-c3d4e"], page.FindAll(".recovery-codes code").Select(code => code.TextContent)));
        Assert.True(Button(page, "Print").HasAttribute("data-print"));

        Button(page, "I have kept them").Click();

        Assert.DoesNotContain("7f3kq", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_has_some_is_told_that_new_ones_end_them()
    {
        RecoveryCodes.AreOffered = true;
        Access = Access with { RecoveryCodesLeft = 2 };
        var page = Open<RecoveryCodesPage>();
        Assert.Contains("2 left", page.Find(".chip.warn").TextContent, StringComparison.Ordinal);

        Button(page, "Make new codes").Click();

        Assert.Contains("worth nothing from then on", page.Find(".mud-dialog").TextContent, StringComparison.Ordinal);
        Assert.Empty(page.FindAll(".recovery-codes"));
    }

    [Fact]
    public void Without_a_recent_proof_the_way_to_it_stands_in_their_place()
    {
        RecoveryCodes.AreOffered = true;
        Proof.Recent = false;

        var page = Open<RecoveryCodesPage>();

        Assert.False(HasButton(page, "Make codes"));
        Assert.True(HasButton(page, "Confirm that it is you"));
    }
}
