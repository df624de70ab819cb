using AccountPortal.Tests.E2E.Pages;
using Microsoft.Playwright;

namespace AccountPortal.Tests.E2E.Journeys;

/// <summary>Users cannot remove their last sign-in method.</summary>
[Collection(typeof(ChoiceCollection))]
public sealed class AccountAccessTests(BrowserFixture browser, ChoicePortal portal)
{
    [Theory]
    [MemberData(nameof(Screen.Two), MemberType = typeof(Screen))]
    public Task The_number_that_alone_lets_somebody_in_stays_and_the_page_says_why(Screen screen) =>
        browser.VisitAsync(portal, screen, async visitor =>
        {
            var number = await portal.Users.CreateWithNumberAloneAsync();
            await visitor.OpenAsync("sign-in");
            await new SignInPage(visitor).Name.FillAsync(number);
            await visitor.Button("Continue").ClickAsync();
            await visitor.SeesAsync("Enter your code");
            await visitor.Field("Code").FillAsync(await portal.Users.Inbox.CodeAsync(number));
            await visitor.Button("Sign in").ClickAsync();
            await visitor.SeesAccountAsync("Overview");
            await visitor.OpenAccountAsync("account/phone", "Phone");
            await visitor.Row("Phone").ButtonIn("Remove").ClickAsync();

            await Assertions.Expect(visitor.Alert).ToContainTextAsync("Then nothing would let you sign in any more.");
            await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);
            await Assertions.Expect(visitor.Row("Phone")).ToContainTextAsync("Verified");
            await visitor.CheckAsync();
        });
}
