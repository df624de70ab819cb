using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace AccountPortal.Tests.E2E.Security;

/// <summary>Steps of these tests in a browser, without checks of its appearance.</summary>
internal static class AccountSteps
{
    public static async Task OpenAccountPageAsync(this Visitor visitor, string path, string heading)
    {
        await visitor.OpenAsync(path);
        await visitor.SeesAliveAsync(heading);
    }

    /// <summary>Waits for a page of the account and until its circuit has taken over: from then on elements know their handlers.</summary>
    public static async Task SeesAliveAsync(this Visitor visitor, string heading)
    {
        await Assertions.Expect(visitor.Heading(heading)).ToBeVisibleAsync();
        await visitor.InteractiveAsync();
    }

    /// <summary>Another tab of the same browser.</summary>
    public static async Task<Visitor> OpenTabAsync(this Visitor visitor, Uri portal, string path, string heading)
    {
        var tab = new Visitor(await visitor.Page.Context.NewPageAsync(), portal, visitor.Screen, visitor.Rules);
        await tab.OpenAccountPageAsync(path, heading);
        return tab;
    }

    public static async Task ChangePasswordAsync(this Visitor visitor, string current, string proposed)
    {
        await visitor.OpenAccountPageAsync("account/password", "Password");
        await visitor.Field("Current password").FillAsync(current);
        await visitor.Field("New password").FillAsync(proposed);
        await visitor.Button("Change password").ClickAsync();
        await visitor.IsToldOfAsync("Your password is changed.");
    }

    public static ILocator Profile(this Visitor visitor, string label) =>
        visitor.Page.GetByRole(AriaRole.Main).GetByLabel(new Regex($@"^{label}\b"));

    public static Task IsToldOfAsync(this Visitor visitor, string sentence) =>
        Assertions.Expect(visitor.Page.Locator(".toast")).ToContainTextAsync(sentence);

    /// <summary>
    /// Waits until the page redirects to sign-in and says why. Checks only the address: several parts of a page may
    /// redirect at once, which cancels the first navigation.
    /// </summary>
    public static Task LeavesAsync(this Visitor visitor, string reason) =>
        Assertions.Expect(visitor.Page).ToHaveURLAsync(new Regex($@"^\w+://[^/]+/sign-in\?(.*&)?reason={Regex.Escape(reason)}(&|$)"));

    public static async Task<string> SessionAsync(this Visitor visitor) => await visitor.CookieAsync(FormBrowser.SessionCookie)
        ?? throw new InvalidOperationException("Nobody is signed in.");

    public static async Task<string?> CookieAsync(this Visitor visitor, string name) =>
        (await visitor.Page.Context.CookiesAsync()).FirstOrDefault(cookie => cookie.Name == name)?.Value;
}
