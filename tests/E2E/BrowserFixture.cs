using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(AccountPortal.Tests.E2E.BrowserFixture))]

namespace AccountPortal.Tests.E2E;

/// <summary>One Chromium for all tests; each visitor has their own context.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    // The first is Chromium without windows.
    private static readonly string[] candidates =
        [
            Environment.GetEnvironmentVariable("CHROMIUM") ?? "", "/usr/bin/chromium-headless-shell", "/usr/bin/chromium",
            "/usr/bin/chromium-browser", "/usr/bin/google-chrome",
        ];

    // Snapshots of every step cost as much again as the steps do.
    private static readonly bool traces = Environment.GetEnvironmentVariable("BROWSER_TRACE") == "1";

    // Root needs the first; the others keep the browser from calling anything but the portal.
    private static readonly string[] arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    // In milliseconds. Elements usually appear at once; a busy machine may take long.
    private const float Patience = 60_000;

    private IPlaywright? playwright;

    public IBrowser Browser { get; private set; } = default!;

    public async ValueTask InitializeAsync()
    {
        Assertions.SetDefaultExpectTimeout(Patience);
        playwright = await Playwright.CreateAsync();
        Browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = candidates.FirstOrDefault(File.Exists)
                ?? throw new InvalidOperationException("No Chromium was found. ./test.sh installs it; CHROMIUM names another one."),
            Args = arguments,
        });
    }

    public async ValueTask DisposeAsync()
    {
        await Browser.DisposeAsync();
        playwright?.Dispose();
    }

    /// <summary>Visits the portal of a fixture; keeps its log on failure.</summary>
    public async Task VisitAsync(PortalFixture portal, Screen screen, Func<Visitor, Task> journey)
    {
        try
        {
            await VisitAsync(portal.Address, screen, journey);
        }
        catch
        {
            await File.WriteAllLinesAsync(Path.Combine(EvidenceFolder(), "portal.log"), portal.Log.Lines);
            throw;
        }
    }

    /// <summary>
    /// Visits the portal. Fails when the journey fails, or when a page breaks one of the <see cref="HouseRules"/>; then
    /// keeps each page's picture and source, and a trace of the steps, under <c>artifacts/browser</c>. With
    /// BROWSER_TRACE=1 the trace shows the page at every step.
    /// </summary>
    public async Task VisitAsync(Uri portal, Screen screen, Func<Visitor, Task> journey)
    {
        await using var context = await Browser.NewContextAsync(screen.ToOptions(portal));
        context.SetDefaultTimeout(Patience);
        await context.Tracing.StartAsync(new() { Snapshots = traces });
        var rules = new HouseRules(portal);
        await rules.WatchAsync(context);
        var page = await context.NewPageAsync();
        try
        {
            await journey(new Visitor(page, portal, screen, rules));
            rules.AssertKept();
            await context.Tracing.StopAsync();
        }
        catch
        {
            await KeepEvidenceAsync(context);
            throw;
        }
    }

    private static async Task KeepEvidenceAsync(IBrowserContext context)
    {
        var folder = EvidenceFolder();
        foreach (var (index, page) in context.Pages.Index())
        {
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"page-{index}.png"), FullPage = true });
            await File.WriteAllTextAsync(Path.Combine(folder, $"page-{index}.html"), await page.ContentAsync());
        }

        await context.Tracing.StopAsync(new() { Path = Path.Combine(folder, "trace.zip") });
    }

    private static string EvidenceFolder()
    {
        var name = string.Concat(
            (TestContext.Current.Test?.TestDisplayName ?? "journey").Select(letter => char.IsLetterOrDigit(letter) ? letter : '_'));
        return Directory.CreateDirectory(
            Path.Combine(Repository.Root, "artifacts", "browser", name[^Math.Min(name.Length, 150)..])).FullName;
    }
}
