using System.Text;
using AccountPortal.Tests.E2E.Pages;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace AccountPortal.Tests.E2E.Security;

/// <summary>One journey through everything that knows a secret, with an ear on every place that a secret must not reach.</summary>
public sealed class SecretsTests(BrowserFixture browser, SecretsTests.Portal portal) : IClassFixture<SecretsTests.Portal>
{
    [Fact]
    public Task No_secret_reaches_a_page_an_address_the_browsers_storage_a_log_or_a_file() => browser.VisitAsync(portal, Screen.Desktop, async visitor =>
    {
        var ear = new Eavesdropper(visitor.Page);
        var person = Person.Unknown();
        var secrets = new Dictionary<string, string> { ["the first password"] = person.Password, ["the wrong password"] = Person.NewPassword(), ["the second password"] = Person.NewPassword() };

        await visitor.OpenAsync("sign-up");
        await visitor.SignUpAsync(person);
        await visitor.SeesAsync("Confirm your account");
        var code = await portal.Users.Inbox.CodeAsync(person.Email);
        await visitor.Field("Code").FillAsync(code);
        await visitor.Button("Confirm my account").ClickAsync();
        await visitor.SeesAsync("Sign in");
        await new SignInPage(visitor).SignInAsync(person.Email, secrets["the wrong password"]);
        await Assertions.Expect(visitor.Alert).ToBeVisibleAsync();
        await new SignInPage(visitor).SignInAsync(person);
        await visitor.SeesAccountAsync("Overview");
        secrets["the session's first key"] = await SessionKeyAsync(visitor);

        await visitor.GoToAsync("Second step");
        await visitor.Row("Authenticator app").ButtonIn("Set up Authenticator app").ClickAsync();
        var app = new Authenticator(await visitor.Page.Locator(".secret-key").InnerTextAsync(), portal.Clock);
        await visitor.Field("Code that the app shows").FillAsync(app.NextCode());
        await visitor.Button("Turn on").ClickAsync();
        await visitor.IsToldAsync("Your authenticator app is on.");
        await visitor.GoToAsync("Password");
        await visitor.Field("Current password").FillAsync(person.Password);
        await visitor.Field("New password").FillAsync(secrets["the second password"]);
        await visitor.Button("Change password").ClickAsync();
        await visitor.IsToldAsync("Your password is changed.");
        secrets["the session's second key"] = await SessionKeyAsync(visitor);

        Assert.Equal("{}", await visitor.Page.EvaluateAsync<string>("JSON.stringify({ ...localStorage, ...sessionStorage })"));
        Assert.Equal("", await visitor.Page.EvaluateAsync<string>("document.cookie"));
        Assert.Empty(Eavesdropper.Find(await ear.HeardAsync(), secrets));
        Assert.Empty(Eavesdropper.Find(portal.Bodies.Heard, secrets));
        secrets["the authenticator's key"] = app.Secret.Replace(" ", "", StringComparison.Ordinal);
        Assert.Empty(Eavesdropper.Find(portal.Log.Lines.Select(line => ("the log", line)), secrets));
        Assert.Empty(Eavesdropper.Find(Files(), secrets));
    });

    private static async Task<string> SessionKeyAsync(Visitor visitor) =>
        Assert.Single(await visitor.Page.Context.CookiesAsync(), cookie => cookie.Name.Contains("session", StringComparison.OrdinalIgnoreCase)).Value;

    // As text in both of the encodings that a database may use.
    private IEnumerable<(string Where, string Text)> Files()
    {
        foreach (var file in Directory.EnumerateFiles(portal.DataDirectory, "*", SearchOption.AllDirectories))
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            yield return ("the file " + file, Encoding.Latin1.GetString(bytes.ToArray()));
            yield return ("the file " + file, Encoding.Unicode.GetString(bytes.ToArray()));
        }
    }

    /// <summary>Logs as an operator would who looks for a fault: everything, from every source.</summary>
    public sealed class Portal : PortalFixture
    {
        internal BodyTap Bodies { get; } = new();

        protected override IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string>
        {
            ["Logging:LogLevel:Default"] = "Trace",
            ["Logging:LogLevel:AccountPortal"] = "Trace",
            ["Logging:LogLevel:Microsoft.AspNetCore"] = "Trace",
            ["Logging:LogLevel:Microsoft.AspNetCore.SignalR"] = "Trace",
            ["Logging:LogLevel:Microsoft.AspNetCore.DataProtection"] = "Trace",
            ["Logging:LogLevel:System.Net.Http.HttpClient"] = "Trace",
        };

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureServices(services => services.AddSingleton<IStartupFilter>(Bodies));
        }
    }
}
