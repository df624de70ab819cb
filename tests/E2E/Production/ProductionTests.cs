using AccountPortal.Tests.E2E.Pages;
using AccountPortal.Tests.E2E.Processes;
using Microsoft.Playwright;

namespace AccountPortal.Tests.E2E.Production;

[Collection(nameof(PublishedPortal))]
public sealed class ProductionTests(BrowserFixture browser, PublishedPortal portal)
{
    [Fact]
    public Task The_demo_user_signs_in_and_out_of_the_published_portal() =>
        browser.VisitAsync(portal.Address, Screen.Desktop, async visitor =>
        {
            await (await new SignInPage(visitor).OpenAsync()).SignInAsync("demo@example.com", "Demo-Passw0rd!");
            await Assertions.Expect(visitor.Heading("Overview")).ToBeVisibleAsync();
            await visitor.InteractiveAsync();
            await visitor.CheckAsync();
            var cookies = await visitor.Page.Context.CookiesAsync();
            Assert.All(
                cookies,
                cookie => Assert.True(
                    cookie is { Secure: true, HttpOnly: true, Path: "/" } && cookie.Name.StartsWith("__Host-", StringComparison.Ordinal),
                    cookie.Name));

            await visitor.Page.GetByRole(AriaRole.Navigation).GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
            await visitor.SeesAsync("Sign in");
        });

    [Fact]
    public async Task Two_settings_are_enough_for_a_real_pool_and_an_unreachable_one_is_told_in_a_sentence()
    {
        using var data = new TemporaryFolder();
        await using var alone = await PortalProcess.StartAsync(
            await Applications.PublishedPortalAsync(),
            "Production",
            ["--Cognito:UserPoolId=eu-central-1_AbCdEfGhI", "--Cognito:ClientId=4abcdefghijklmnopqrstuvwxy",
            $"--DataDirectory={data.Path}", .. ServerCertificate.Endpoint(data.Path)]);
        using var visitor = new PlainVisitor(alone.Address);
        using var page = await visitor.GetAsync("sign-in");
        Assert.True(page.IsSuccessStatusCode);

        using var answer = await visitor.SignInAsync("jo@example.com", "Some-Passw0rd!");
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Contains("We cannot reach the accounts at the moment.", html, StringComparison.Ordinal);
        Assert.DoesNotContain(alone.Output, line => line.Contains("   at ", StringComparison.Ordinal));
    }
}
