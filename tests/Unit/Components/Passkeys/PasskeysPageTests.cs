using Bunit;
using Bunit.TestDoubles;
using Microsoft.Extensions.DependencyInjection;

namespace AccountPortal.Tests.Unit.Components.Passkeys;

public sealed class PasskeysPageTests : AccountPageTest
{
    private static readonly Passkey keychain = new("first", Name: null, "iCloud Keychain", MadeWith: null, "localhost")
    {
        CreatedAt = new(2026, 3, 4, 12, 0, 0, TimeSpan.Zero),
        LastUsedAt = new(2026, 3, 5, 12, 0, 0, TimeSpan.Zero),
    };

    private static readonly Passkey made =
        new("second", Name: null, Provider: null, new ClientDetails("Firefox", "Linux", null), "localhost");

    public PasskeysPageTests()
    {
        Pool = Pool with { PasskeyDomain = "localhost", FirstFactors = [FirstFactor.Password, FirstFactor.Passkey] };
        Passkeys.List = new PasskeyList([keychain, made], [FirstFactor.Password]);
    }

    [Fact]
    public void Each_passkey_says_what_keeps_it_when_it_was_made_and_when_it_was_last_used()
    {
        var page = Open<PasskeysPage>();

        Assert.Equal(["iCloud Keychain", "Firefox on Linux"], page.FindAll(".item .name span").Select(name => name.TextContent));
        Assert.Equal("Added on 04/03/2026 · last used here on 05/03/2026", page.FindAll(".item .value")[0].TextContent);
        Assert.Equal("not used here yet", page.FindAll(".item .value")[1].TextContent);
    }

    [Fact]
    public void The_days_are_those_of_the_persons_time_zone()
    {
        JSInterop.SetupModule("./js/time-zone.js").Setup<string?>("timeZone").SetResult("Pacific/Auckland");

        Assert.Equal("Added on 05/03/2026 · last used here on 06/03/2026", Open<PasskeysPage>().FindAll(".item .value")[0].TextContent);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Where_the_portal_takes_none_at_sign_in_the_page_says_what_they_are_for(bool takes)
    {
        Passkeys.List = new PasskeyList([keychain], [FirstFactor.Password]) { SignIn = takes };

        Assert.Equal(!takes, Open<PasskeysPage>().Markup.Contains("have not turned sign-in by passkey on here", StringComparison.Ordinal));
    }

    [Fact]
    public void A_passkey_with_a_name_still_says_what_keeps_it()
    {
        Passkeys.List = new PasskeyList([keychain with { Name = "My phone" }], [FirstFactor.Password]);

        var page = Open<PasskeysPage>();

        Assert.Equal("My phone", page.Find(".item .name span").TextContent);
        Assert.StartsWith("iCloud Keychain · Added on", page.Find(".item .value").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pool_without_passkeys_says_why_there_is_nothing_to_do()
    {
        Pool = Pool with { FirstFactors = [FirstFactor.Password] };

        var page = Open<PasskeysPage>();

        Assert.Contains(
            "Passkeys are not turned on for accounts of this service", page.Find(".panel").TextContent, StringComparison.Ordinal);
        Assert.False(HasButton(page, "Add a passkey"));
    }

    [Fact]
    public void What_the_browser_makes_is_added()
    {
        Passkeys.Options = """{"challenge":"x"}""";
        var create = Browser(new("""{"id":"new"}""", null));
        var page = Open<PasskeysPage>();

        Button(page, "Add a passkey").Click();

        Eventually.Holds(() => Toasts.Count > 0);
        Assert.Equal(["Your passkey is ready."], Toasts);
        Assert.Equal("""{"challenge":"x"}""", Assert.Single(create.Invocations).Arguments[0]);
        Assert.Equal(["""added {"id":"new"}"""], Passkeys.Done);
    }

    [Theory]
    [InlineData("cancelled", "No passkey was made")]
    [InlineData("exists", "This device has a passkey for your account already")]
    [InlineData("wrong-site", "do not work at the web address that you opened this page by")]
    [InlineData("unsupported", "This browser or device cannot make a passkey")]
    [InlineData("something new", "This browser or device cannot make a passkey")]
    public void What_the_browser_refuses_is_explained_and_can_be_tried_again(string refusal, string sentence)
    {
        Browser(new(null, refusal));
        var page = Open<PasskeysPage>();

        Button(page, "Add a passkey").Click();

        page.WaitForAssertion(() => Assert.Contains(sentence, page.Find("[role=alert]").TextContent, StringComparison.Ordinal));
        Assert.Empty(Passkeys.Done);
        Assert.False(Button(page, "Add a passkey").HasAttribute("disabled"));
    }

    [Fact]
    public void Without_a_recent_proof_adding_leads_to_it_first()
    {
        Proof.Recent = false;
        var page = Open<PasskeysPage>();

        Button(page, "Add a passkey").Click();

        Assert.Contains(
            "sign-in/again?returnUrl=%2Faccount%2Fpasskeys", Services.GetRequiredService<BunitNavigationManager>().History.First().Uri,
            StringComparison.Ordinal);
    }

    [Fact]
    public void At_the_limit_there_is_no_button_but_the_reason()
    {
        Passkeys.List = new PasskeyList(
            [.. Enumerable.Range(0, 20).Select(number => made with { CredentialId = $"{number}" })], [FirstFactor.Password]);

        var page = Open<PasskeysPage>();

        Assert.False(HasButton(page, "Add a passkey"));
        Assert.Contains("You have 20 passkeys, which is the most", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void A_passkey_gets_another_name()
    {
        var page = Open<PasskeysPage>();
        Button(page, "Rename Firefox on Linux").Click();

        page.Find("input:not([type=hidden])").Change("Work laptop");
        page.Find("form").Submit();

        Assert.Equal(["renamed second Work laptop"], Passkeys.Done);
        Assert.Equal(["The passkey has its new name."], Toasts);
    }

    [Theory]
    [InlineData(false, false, "Your other passkeys stay.")]
    [InlineData(true, true, "Your password stays.")]
    [InlineData(true, false, "you have no password")]
    public void Removing_asks_and_says_what_becomes_of_signing_in(bool last, bool password, string consequence)
    {
        Passkeys.List = new PasskeyList(last ? [keychain] : [keychain, made], [password ? FirstFactor.Password : FirstFactor.EmailCode]);
        var page = Open<PasskeysPage>();

        Button(page, "Remove iCloud Keychain").Click();

        page.WaitForAssertion(() => Assert.Contains(consequence, page.Find(".mud-dialog").TextContent, StringComparison.Ordinal));
        page.Find(".mud-dialog .button.danger").Click();
        Eventually.Holds(() => Toasts.Count > 0);
        Assert.Equal(["removed first"], Passkeys.Done);
    }

    [Fact]
    public void The_only_way_in_is_not_removed()
    {
        Passkeys.List = new PasskeyList([keychain], []);
        var page = Open<PasskeysPage>();

        Button(page, "Remove iCloud Keychain").Click();

        page.WaitForAssertion(() => Assert.Contains(
            "This is the only way in that you have.", page.Find("[role=alert]").TextContent, StringComparison.Ordinal));
        Assert.Empty(Passkeys.Done);
    }

    [Fact]
    public void A_list_that_cannot_be_read_can_be_asked_for_again()
    {
        Passkeys.List = new AccountError(AccountErrorKind.PoolUnavailable);
        var page = Open<PasskeysPage>();
        Passkeys.List = new PasskeyList([keychain], [FirstFactor.Password]);

        Button(page, "Try again").Click();

        page.WaitForAssertion(() => Assert.Single(page.FindAll(".item .name")));
        Assert.Empty(page.FindAll("[role=alert]"));
    }

    [Fact]
    public void The_overview_offers_one_until_it_is_declined()
    {
        Passkeys.OfferIsDue = true;
        var page = Open<OverviewPage>();
        Assert.Contains("Sign in faster next time", page.Find(".offer").TextContent, StringComparison.Ordinal);

        Button(page, "No, thank you").Click();

        Assert.Empty(page.FindAll(".offer"));
        Assert.Equal(["declined"], Passkeys.Done);
    }

    private JSRuntimeInvocationHandler<CreatedPasskey> Browser(CreatedPasskey answer)
    {
        var module = JSInterop.SetupModule(
            import => import.Arguments is [string path] && path.Contains("passkey-register", StringComparison.Ordinal));
        return module.Setup<CreatedPasskey>("create", _ => true).SetResult(answer);
    }
}
