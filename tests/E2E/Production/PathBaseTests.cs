using System.Collections.Concurrent;
using AccountPortal.Tests.E2E.Pages;
using Microsoft.Playwright;

namespace AccountPortal.Tests.E2E.Production;

public sealed class PathBaseTests(BrowserFixture browser, PathBaseTests.Portal portal) : IClassFixture<PathBaseTests.Portal>
{
    private const string Outside = """
        () => [...document.querySelectorAll('[href], [src], [action]')]
            .map(element => element.action || element.href || element.src)
            .filter(address => address && !address.startsWith('data:') && !new URL(address).pathname.startsWith('/portal/'))
        """;

    [Fact]
    public async Task Every_link_form_redirect_and_file_stays_below_the_path_base()
    {
        var person = await portal.Users.CreateAsync();
        await browser.VisitAsync(new Uri(portal.Address, "portal/"), Screen.Desktop, async visitor =>
        {
            var requests = new ConcurrentQueue<string>();
            visitor.Page.Context.Request += (_, request) => requests.Enqueue(request.Url);

            await new SignInPage(visitor).OpenAsync();
            await AssertInsideAsync(visitor);
            await visitor.Field("Language").SelectOptionAsync("de");
            await visitor.SeesAsync("Anmelden");
            await visitor.Field("Sprache").SelectOptionAsync("en");
            await new SignInPage(visitor).SignInAsync(person);
            await Assertions.Expect(visitor.Heading("Overview")).ToBeVisibleAsync();
            await visitor.InteractiveAsync();
            await AssertInsideAsync(visitor);
            foreach (var page in new[] { "Profile", "Security", "Sessions", "Activity", "My data" })
            {
                await visitor.Page.GetByRole(AriaRole.Navigation).GetByRole(AriaRole.Link, new() { Name = page, Exact = true })
                    .ClickAsync();
                await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = page })).ToBeVisibleAsync();
                await AssertInsideAsync(visitor);
            }

            await visitor.Page.GetByRole(AriaRole.Navigation).GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
            await visitor.SeesAsync("Sign in");
            Assert.All(requests, address => Assert.StartsWith("/portal/", new Uri(address).AbsolutePath, StringComparison.Ordinal));
        });
    }

    private static async Task AssertInsideAsync(Visitor visitor) => Assert.Empty(await visitor.Page.EvaluateAsync<string[]>(Outside));

    public sealed class Portal : PublishedPortal
    {
        protected override IReadOnlyList<string> Settings => ["--PathBase=/portal"];
    }
}
