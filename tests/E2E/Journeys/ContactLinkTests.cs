using AccountPortal.Tests.E2E.Pages;
using Microsoft.Playwright;

namespace AccountPortal.Tests.E2E.Journeys;

/// <summary>The pages that take codes, opened by a link with a code.</summary>
public sealed class ContactLinkTests(BrowserFixture browser, PortalFixture portal)
{
    [Theory]
    [MemberData(nameof(Screen.Two), MemberType = typeof(Screen))]
    public Task A_link_brings_its_code_along_and_leaves_it_nowhere_in_the_address(Screen screen) =>
        browser.VisitAsync(portal, screen, async visitor =>
        {
            var person = await portal.Users.CreateUnconfirmedAsync();
            await FollowAsync(visitor, "sign-up/confirm", person, person.Email);
            await visitor.SeesAsync("Confirm your account");
            Assert.Equal("/sign-up/confirm", visitor.Path);
            await Assertions.Expect(visitor.Field("Code")).ToHaveCountAsync(0);
            await visitor.Button("Confirm my account").ClickAsync();
            await visitor.SeesAsync("Sign in");

            person = person with { Password = Person.NewPassword() };
            await portal.Users.Cognito.ForgotPasswordAsync(
                new() { ClientId = "account-portal", Username = person.Email }, TestContext.Current.CancellationToken);
            await FollowAsync(visitor, "reset-password", person, person.Email);
            await visitor.SeesAsync("Set a new password");
            Assert.Equal("/reset-password", visitor.Path);
            await Assertions.Expect(visitor.Field("Code")).ToHaveCountAsync(0);
            await visitor.Field("New password").FillAsync(person.Password);
            await visitor.Button("Set the new password").ClickAsync();
            await visitor.SeesAsync("Sign in");
            await new SignInPage(visitor).SignInAsync(person);
            await visitor.SeesAccountAsync("Overview");

            var address = Person.Unknown().Email;
            await portal.Users.Cognito.UpdateUserAttributesAsync(
                new()
                {
                    AccessToken = await portal.Users.SignInAsync(person),
                    UserAttributes = [new() { Name = "email", Value = address }],
                },
                TestContext.Current.CancellationToken);
            await FollowAsync(visitor, "account/email", person, address);
            await visitor.SeesAccountAsync("Email");
            Assert.Equal("/account/email", visitor.Path);
            await visitor.Button("Verify").ClickAsync();
            await visitor.IsToldAsync("Your email address is verified.");
            await Assertions.Expect(visitor.Row("Email")).ToContainTextAsync(address);
        });

    private async Task FollowAsync(Visitor visitor, string path, Person person, string sentTo) =>
        await visitor.OpenAsync(
            $"{path}?identifier={Uri.EscapeDataString(person.Email)}&code={await portal.Users.Inbox.CodeAsync(sentTo)}");
}
