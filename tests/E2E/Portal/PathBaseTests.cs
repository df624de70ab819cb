using AccountPortal.Tests.E2E.Pages;

namespace AccountPortal.Tests.E2E.Portal;

public sealed class PathBaseTests(BrowserFixture browser, PathBaseTests.Portal portal) : IClassFixture<PathBaseTests.Portal>
{
    [Fact]
    public Task Everything_stays_below_the_path_base() => browser.VisitAsync(portal, Screen.Desktop, async visitor =>
    {
        var person = Person.Unknown();
        await visitor.OpenAsync("sign-up");
        await visitor.SignUpAsync(person);
        await visitor.SeesAsync("Confirm your account");
        await visitor.Field("Code").FillAsync(await portal.Users.Inbox.CodeAsync(person.Email));
        await visitor.Button("Confirm my account").ClickAsync();
        await visitor.SeesAccountAsync("Overview");
        Assert.Equal(new Uri(portal.Address, "account").ToString(), visitor.Page.Url);

        await visitor.GoToAsync("Password");
        var password = Person.NewPassword();
        await visitor.Field("Current password").FillAsync(person.Password);
        await visitor.Field("New password").FillAsync(password);
        await visitor.Button("Change password").ClickAsync();
        await visitor.IsToldAsync("Your password is changed.");
        await visitor.OpenAsync("");
        await visitor.SeesAccountAsync("Overview");
        await visitor.Row("Sign out here").ButtonIn("Sign out").ClickAsync();
        await visitor.SeesAsync("Sign in");
        Assert.StartsWith(portal.Address.ToString(), visitor.Page.Url);
    });

    public sealed class Portal : PortalFixture
    {
        protected override IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string> { ["PathBase"] = "/portal" };
    }
}
