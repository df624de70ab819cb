using System.Text.Json.Nodes;
using AccountPortal.Tests.E2E.Pages;
using Microsoft.Playwright;

namespace AccountPortal.Tests.E2E.Journeys;

public sealed class PersonalDataTests(BrowserFixture browser, PortalFixture portal)
{
    [Theory]
    [MemberData(nameof(Screen.Two), MemberType = typeof(Screen))]
    public Task The_data_is_taken_along_and_the_account_deleted(Screen screen) => browser.VisitAsync(portal, screen, async visitor =>
    {
        var person = await portal.Users.CreateAsync(attributes: ("given_name", "Ada"));
        await visitor.SignInAsync(person);
        await visitor.GoToAsync("My data");
        var data = await DownloadAsync(visitor);
        Assert.Equal("Ada", (string)data["account"]!["attributes"]!["given_name"]!["value"]!);
        Assert.Equal("Chrome", (string)Assert.Single(data["sessions"]!.AsArray())!["browser"]!);

        // A download does not change the page, so the user can repeat it.
        Assert.Equal("dataExported", (string)(await DownloadAsync(visitor))["activity"]![0]!["kind"]!);

        await visitor.Link("Delete your account").ClickAsync();
        await visitor.SeesAccountAsync("Delete your account");
        await visitor.Field($"To confirm, type {person.Email}").FillAsync("somebody@example.com");
        await visitor.Button("Delete my account for good").ClickAsync();
        await Assertions.Expect(visitor.Alert).ToContainTextAsync("Nothing was deleted.");
        await visitor.SeesAccountAsync("Delete your account");

        await visitor.Field($"To confirm, type {person.Email}").FillAsync(person.Email);
        await visitor.Button("Delete my account for good").ClickAsync();
        await visitor.SeesAsync("Your account is deleted");

        await new SignInPage(visitor).OpenAsync();
        await new SignInPage(visitor).SignInAsync(person);
        await Assertions.Expect(visitor.Alert).ToContainTextAsync("do not match");
    });

    private static async Task<JsonNode> DownloadAsync(Visitor visitor)
    {
        var download = await visitor.Page.RunAndWaitForDownloadAsync(() => visitor.Button("Download").ClickAsync());
        Assert.Matches(@"^my-data-\d{4}-\d\d-\d\d\.json$", download.SuggestedFilename);
        return JsonNode.Parse(await File.ReadAllTextAsync(await download.PathAsync()))!;
    }
}
