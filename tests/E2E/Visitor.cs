using Microsoft.Playwright;

namespace AccountPortal.Tests.E2E;

/// <summary>A visitor of the portal with a browser.</summary>
public sealed class Visitor(IPage page, Uri portal, Screen screen, HouseRules rules)
{
    public IPage Page => page;

    public Screen Screen => screen;

    public HouseRules Rules => rules;

    /// <summary>The path below the portal's path base, with its query.</summary>
    public string Path => page.Url[(portal.ToString().Length - 1)..];

    public Task OpenAsync(string path) => page.GotoAsync(path.TrimStart('/'));

    public ILocator Heading(string text) => page.GetByRole(AriaRole.Heading, new() { Name = text, Exact = true, Level = 1 });

    public ILocator Field(string label) => page.GetByLabel(label, new() { Exact = true });

    public ILocator Button(string text) => page.GetByRole(AriaRole.Button, new() { Name = text, Exact = true });

    public ILocator Link(string text) => page.GetByRole(AriaRole.Link, new() { Name = text, Exact = true });

    public ILocator Alert => page.GetByRole(AriaRole.Alert);

    public ILocator Status => page.GetByRole(AriaRole.Status);

    /// <summary>Waits for a page by its heading, and checks it against the rules of WCAG 2.2, level A and AA.</summary>
    public async Task SeesAsync(string heading)
    {
        await Assertions.Expect(Heading(heading)).ToBeVisibleAsync();
        await CheckAsync();
    }

    public async Task CheckAsync()
    {
        if (screen.Scripts)
        {
            await Axe.CheckAsync(page);
        }
    }

    /// <summary>Takes the session of a user who signed in without a browser, for journeys that begin in the account.</summary>
    public async Task BeSignedInAsync(Person person)
    {
        using var form = new FormBrowser(portal);
        await form.SignInAsync(person);
        await UseSessionAsync(form.Session!);
    }

    public Task UseSessionAsync(string session) => page.Context.AddCookiesAsync(
        [new()
        {
            Name = FormBrowser.SessionCookie,
            Value = session,
            Domain = portal.Host,
            Path = "/",
            HttpOnly = true,
            SameSite = SameSiteAttribute.Lax,
        }]);

    /// <summary>Begins in the account, at an interactive overview.</summary>
    public async Task EnterAsync(Person person)
    {
        await BeSignedInAsync(person);
        await OpenAsync("account");
        await Assertions.Expect(Heading("Overview")).ToBeVisibleAsync();
        await InteractiveAsync();
    }

    /// <summary>Opens a page of the account and waits until it is interactive.</summary>
    public async Task OpenAccountAsync(string path, string heading)
    {
        await OpenAsync(path);
        await SeesAccountAsync(heading);
    }

    /// <summary>Waits for a page of the account, for its circuit, and checks it.</summary>
    public async Task SeesAccountAsync(string heading)
    {
        await Assertions.Expect(Heading(heading)).ToBeVisibleAsync();
        if (screen.Scripts)
        {
            await InteractiveAsync();
        }

        await CheckAsync();
    }

    /// <summary>Waits until the circuit has taken over what was prerendered: from then on elements know their handlers.</summary>
    public Task InteractiveAsync() => InteractiveAsync(page);

    internal static Task InteractiveAsync(IPage page) => page.WaitForFunctionAsync(
        "() => Object.keys(document.querySelector('button.menu-button') ?? {}).some(key => key.startsWith('_blazorEvents'))");
}
