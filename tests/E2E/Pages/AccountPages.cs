using Microsoft.Playwright;

namespace AccountPortal.Tests.E2E.Pages;

/// <summary>What the pages of the account have in common.</summary>
internal static class AccountPages
{
    /// <summary>Signs in, with a code from the app where there is one, up to an interactive overview.</summary>
    public static async Task SignInAsync(this Visitor visitor, Person person)
    {
        await visitor.OpenAsync("sign-in");
        await new SignInPage(visitor).SignInAsync(person);
        if (person.App is { } app)
        {
            await visitor.Field("Code").FillAsync(app.NextCode());
            await visitor.Button("Sign in").ClickAsync();
        }

        await Assertions.Expect(visitor.Heading("Overview")).ToBeVisibleAsync();
        await visitor.InteractiveAsync();
    }

    // Pages without a menu entry: the row on the security page that leads there, by the page's heading.
    private static readonly Dictionary<string, string> settings = new()
    {
        ["Email"] = "Email",
        ["Phone"] = "Phone",
        ["Password"] = "Password",
        ["Passkeys"] = "Passkeys",
        ["Recovery codes"] = "Recovery codes",
        ["Second step"] = "Authenticator app",
    };

    /// <summary>Goes to a page by its menu entry, which is in a drawer on a phone, or by its row on the security page.</summary>
    public static async Task GoToAsync(this Visitor visitor, string entry)
    {
        if (settings.TryGetValue(entry, out var row))
        {
            await visitor.GoToAsync("Security");
            await visitor.Row(row).Last.GetByRole(AriaRole.Link).ClickAsync();
            await visitor.SeesAccountAsync(entry);
            return;
        }

        if (visitor.Screen.IsPhone)
        {
            await visitor.Button("Open the menu").ClickAsync();
        }

        await visitor.Menu().GetByRole(AriaRole.Link, new() { Name = entry, Exact = true }).ClickAsync();
        await visitor.SeesAccountAsync(entry);
    }

    public static ILocator Menu(this Visitor visitor) => visitor.Page.GetByRole(AriaRole.Navigation, new() { Name = "Account" });

    /// <summary>A row of settings, by its name.</summary>
    public static ILocator Row(this Visitor visitor, string name) =>
        visitor.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Listitem)
            .Filter(new() { Has = visitor.Page.Locator(".name", new() { HasText = name }) });

    public static ILocator ButtonIn(this ILocator place, string text) =>
        place.GetByRole(AriaRole.Button, new() { Name = text, Exact = true });

    /// <summary>Confirms a change in its dialog.</summary>
    public static Task AgreeAsync(this Visitor visitor, string action) =>
        visitor.Page.GetByRole(AriaRole.Dialog).ButtonIn(action).ClickAsync();

    /// <summary>Waits for the message of success.</summary>
    public static Task IsToldAsync(this Visitor visitor, string sentence) =>
        Assertions.Expect(visitor.Page.Locator(".toast")).ToContainTextAsync(sentence);
}
