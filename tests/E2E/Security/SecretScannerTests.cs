using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using AccountPortal.Tests.E2E.Pages;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Playwright;

namespace AccountPortal.Tests.E2E.Security;

/// <summary>
/// Two users do everything that the portal offers, in a real browser; then the test searches every byte that left the
/// portal, every line of its log and every file for their passwords, codes, keys and tokens.
/// </summary>
public sealed partial class SecretScannerTests(BrowserFixture browser, TracingPortal portal) : IClassFixture<TracingPortal>
{
    private const string FramesOfSetUp = "a frame on /account/mfa";

    private readonly ConcurrentQueue<Place> places = new();
    private readonly List<Secret> secrets = [];

    [Fact]
    public async Task Nothing_secret_leaves_the_portal_or_stays_in_its_log_or_files()
    {
        await browser.VisitAsync(portal, Screen.Desktop, NewcomerAsync);
        await browser.VisitAsync(portal, Screen.Desktop, ForgetfulAsync);

        Place log = new("the log", string.Join('\n', portal.Log.Lines));
        var files = Directory.EnumerateFiles(portal.DataDirectory, "*.db*", SearchOption.AllDirectories).Select(Read).ToList();
        Place[] all = [.. places, .. portal.Wire.Answers, .. files, log];
        Assert.Contains(files, file => file.Name.EndsWith("portal.db", StringComparison.Ordinal));
        Assert.Contains(files, file => file.Name.EndsWith("local-pool.db", StringComparison.Ordinal));
        Assert.Contains(portal.Wire.Secrets, secret => secret.Name == "RefreshToken");

        // The key of an authenticator app is shown while it is set up: in one message, once for the app's link and once for people.
        var shown = portal.Wire.Secrets.Where(secret => secret.Name == "SecretCode").ToList();
        Assert.Single(all, place => place.Name == FramesOfSetUp && shown.Exists(key => key.FindIn(place) is not null));

        var found = secrets.Concat(portal.Wire.Secrets).Distinct()
            .SelectMany(secret => all.Where(place => secret.Name != "SecretCode" || place.Name != FramesOfSetUp).Select(secret.FindIn))
            .Concat(all.Select(FindToken))
            .OfType<string>()
            .ToList();
        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    private async Task NewcomerAsync(Visitor visitor)
    {
        Watch(visitor);
        var person = Person.Unknown();
        secrets.Add(Secret.Password(person.Password));
        await visitor.OpenAsync("sign-up");
        await visitor.Page.Locator("input[autocomplete=username]").FillAsync(person.Email);
        await visitor.Field("Password").FillAsync(person.Password);
        await visitor.Button("Create my account").ClickAsync();
        await Assertions.Expect(visitor.Heading("Confirm your account")).ToBeVisibleAsync();
        await NoteAsync(visitor);
        await visitor.OpenAsync($"sign-up/confirm?identifier={Uri.EscapeDataString(person.Email)}&code={await CodeAsync(person.Email)}");
        await NoteAsync(visitor);
        await visitor.Button("Confirm my account").ClickAsync();
        await Assertions.Expect(visitor.Heading("Overview")).ToBeVisibleAsync();
        await NoteAsync(visitor);

        person = await ChangeEverythingAsync(visitor, person);

        await visitor.OpenAccountPageAsync("account", "Overview");
        await visitor.Page.Locator("main form[action=sign-out] button").ClickAsync();
        await visitor.LeavesAsync("signed-out");
        await NoteAsync(visitor);
        await visitor.SignInAsync(person);
        await NoteAsync(visitor);
    }

    private async Task<Person> ChangeEverythingAsync(Visitor visitor, Person person)
    {
        await visitor.OpenAccountPageAsync("account/profile", "Profile");
        await visitor.Profile("Nickname").FillAsync("Countess");
        await visitor.Button("Save").ClickAsync();
        await visitor.IsToldOfAsync("Your profile is saved.");

        var address = Person.Unknown().Email;
        await visitor.OpenAccountPageAsync("account/email", "Email");
        await visitor.Button("Change").ClickAsync();
        await visitor.Field("New email address").FillAsync(address);
        await visitor.Button("Send code").ClickAsync();
        await Assertions.Expect(visitor.Field("Code")).ToBeVisibleAsync();
        await visitor.Field("Code").FillAsync(await CodeAsync(address));
        await visitor.Button("Verify").ClickAsync();
        await visitor.IsToldOfAsync("Your email address is verified.");

        await visitor.OpenAccountPageAsync("account/mfa", "Second step");
        await visitor.Button("Set up Authenticator app").ClickAsync();
        var app = new Authenticator(await visitor.Page.Locator(".secret-key").InnerTextAsync(), portal.Clock);
        var code = app.NextCode();
        secrets.Add(new("a code of the app", code));
        await visitor.Profile("Name of the device").FillAsync("My phone");
        await visitor.Field("Code that the app shows").FillAsync(code);
        await visitor.Button("Turn on").ClickAsync();
        await visitor.IsToldOfAsync("Your authenticator app is on.");
        await NoteAsync(visitor);

        var password = Person.NewPassword();
        secrets.Add(Secret.Password(password));
        await visitor.ChangePasswordAsync(person.Password, password);
        await NoteAsync(visitor);
        return new(address, password) { App = app };
    }

    private async Task ForgetfulAsync(Visitor visitor)
    {
        Watch(visitor);
        var person = await portal.Users.CreateWithAppAsync();
        var password = Person.NewPassword();
        secrets.AddRange([Secret.Password(person.Password), Secret.Password(password)]);
        await visitor.OpenAsync("forgot-password");
        await visitor.Page.Locator("input[autocomplete=username]").FillAsync(person.Email);
        await visitor.Button("Send a code").ClickAsync();
        await Assertions.Expect(visitor.Heading("Set a new password")).ToBeVisibleAsync();
        await NoteAsync(visitor);
        await visitor.Field("Code").FillAsync(await CodeAsync(person.Email));
        await visitor.Field("New password").FillAsync(password);
        await visitor.Button("Set the new password").ClickAsync();
        await visitor.LeavesAsync("password-set");
        await visitor.SignInAsync(person with { Password = password });
        await NoteAsync(visitor);
    }

    private async Task<string> CodeAsync(string address)
    {
        var code = await portal.Users.Inbox.CodeAsync(address);
        secrets.Add(new("a code that was sent", code));
        return code;
    }

    private void Watch(Visitor visitor) => visitor.Page.WebSocket += (_, socket) => socket.FrameReceived += (_, frame) =>
    {
        var name = "a frame on " + new Uri(visitor.Page.Url).AbsolutePath;
        places.Enqueue(frame.Binary is { } bytes ? new(name, bytes) : new(name, frame.Text ?? ""));
    };

    // What the browser stores within reach of scripts, and the keys that it stores out of their reach.
    private async Task NoteAsync(Visitor visitor)
    {
        places.Enqueue(new("the address of a page", visitor.Page.Url));
        places.Enqueue(new("the page's own storage", await visitor.Page.EvaluateAsync<string>(
            "async () => JSON.stringify([document.cookie, {...localStorage}, {...sessionStorage}, history.state, "
            + "await indexedDB.databases(), await caches.keys()])")));
        Assert.Equal("", await visitor.Page.EvaluateAsync<string>("() => document.cookie"));
        Assert.Equal(
            0, await visitor.Page.EvaluateAsync<int>("async () => (await indexedDB.databases()).length + (await caches.keys()).length"));
        if (await visitor.CookieAsync("pending") is { } pending)
        {
            secrets.Add(new("the key of a step", pending));
        }

        if (await visitor.CookieAsync(FormBrowser.SessionCookie) is { } session)
        {
            var format = portal.Services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>()
                .Get(SessionCookies.Scheme).TicketDataFormat;
            secrets.Add(new("the session's cookie", session));
            secrets.Add(new("the session's key", Assert.Single(format.Unprotect(session)!.Principal.Claims).Value));
        }
    }

    private static Place Read(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var copy = new MemoryStream();
        file.CopyTo(copy);
        return new(path, copy.ToArray());
    }

    private static string? FindToken(Place place) =>
        Token().Match(System.Text.Encoding.Latin1.GetString(place.Content)) is { Success: true } token
            ? $"a token is in {place.Name}: {token.Value[..20]}…"
            : null;

    [GeneratedRegex(@"eyJ[\w-]{8,}\.[\w-]{8,}\.", RegexOptions.None, 60_000)]
    private static partial Regex Token();
}
