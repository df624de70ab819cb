using AngleSharp.Dom;
using Bunit;
using Bunit.TestDoubles;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace AccountPortal.Tests.Unit.Components.Profile;

public sealed class ProfilePageTests : AccountPageTest
{
    [Fact]
    public void Only_what_changed_is_sent_and_an_emptied_value_is_removed()
    {
        Know(("birthdate", "1815-12-10"));
        var page = Open<ProfilePage>();

        Field(page, "Last name").Change("Byron");
        Field(page, "First name").Change("");
        page.Find("form").Submit();

        var sent = Assert.IsAssignableFrom<IReadOnlyDictionary<string, string?>>(ArgumentsOf("EditProfileAsync")[0]);
        Assert.Equal(new Dictionary<string, string?> { ["family_name"] = "Byron", ["given_name"] = null }, sent);
        Assert.Equal(["Your profile is saved."], Toasts);
    }

    [Fact]
    public void Nothing_is_sent_when_nothing_changed()
    {
        var page = Open<ProfilePage>();

        page.Find("form").Submit();

        Assert.DoesNotContain(Account.Calls, call => call.Method == "EditProfileAsync");
        Assert.Equal(["Nothing has changed."], Toasts);
    }

    [Fact]
    public void What_the_pool_demands_cannot_be_emptied()
    {
        var page = Open<ProfilePage>();

        Field(page, "Last name").Change("");
        page.Find("form").Submit();

        Assert.DoesNotContain(Account.Calls, call => call.Method == "EditProfileAsync");
        Assert.Contains("This is needed.", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void A_refusal_stands_at_its_field_keeps_what_was_typed_and_can_be_sent_again()
    {
        Account.Deliveries = new AccountError(AccountErrorKind.InvalidInput) { Attribute = "given_name" };
        var page = Open<ProfilePage>();
        Field(page, "First name").Change("Augusta");
        page.Find("form").Submit();
        Assert.Equal("Augusta", Field(page, "First name").GetAttribute("value"));
        Assert.Empty(page.FindAll("[role=alert]"));
        Assert.NotEmpty(page.FindAll(".mud-input-error"));

        Account.Deliveries = Array.Empty<CodeDelivery>();
        page.Find("form").Submit();

        Assert.Equal(["Your profile is saved."], Toasts);
    }

    [Fact]
    public void What_somebody_else_looks_after_is_shown_as_such()
    {
        Know(("custom:loyalty", "1200"));

        var page = Open<ProfilePage>();

        Assert.Contains("Cannot be changed here", page.Find(".facts").TextContent, StringComparison.Ordinal);
        Assert.Contains("1,200", page.Find(".facts").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Leaving_with_unsaved_changes_asks_first()
    {
        var page = Open<ProfilePage>();
        Field(page, "First name").Change("Augusta");
        var navigation = Services.GetRequiredService<BunitNavigationManager>();

        _ = page.InvokeAsync(() => navigation.NavigateTo("account/email"));

        page.WaitForAssertion(
            () => Assert.Contains("Leave without saving?", page.Find(".mud-dialog").TextContent, StringComparison.Ordinal));
        page.Find(".mud-dialog button:not(.danger)").Click();
        Eventually.Holds(() => navigation.History.FirstOrDefault()?.State == NavigationState.Prevented);
    }

    private static IElement Field(IRenderedComponent<IComponent> page, string label)
    {
        var labelled = page.FindAll("label").First(candidate => candidate.TextContent.Trim().StartsWith(label, StringComparison.Ordinal));
        return page.Find("#" + labelled.GetAttribute("for"));
    }
}
