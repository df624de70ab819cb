using System.Collections.Concurrent;
using System.Text;
using Microsoft.Playwright;

namespace AccountPortal.Tests.E2E.Security;

/// <summary>An open page whose browser belongs to another user by the time its connection returns.</summary>
public sealed class ReconnectTests(BrowserFixture browser, PortalFixture portal) : IClassFixture<PortalFixture>
{
    // Keeps the page's sockets, so that a test can cut them as a network does.
    private const string KeepSockets =
        "const Real = WebSocket; window.sockets = []; "
        + "window.WebSocket = class extends Real { constructor(...args) { super(...args); sockets.push(this); } };";

    [Fact]
    public Task A_page_of_one_person_is_not_given_to_another() => browser.VisitAsync(portal, Screen.Desktop, async visitor =>
    {
        var (ada, bob) = (await portal.Users.CreateAsync(), await portal.Users.CreateAsync());
        var frames = await WatchAsync(visitor);
        await visitor.BeSignedInAsync(ada);
        await visitor.OpenAccountPageAsync("account/email", "Email");
        Assert.Contains(frames, frame => frame.Contains("Email", StringComparison.Ordinal));

        using var other = new FormBrowser(portal.Address);
        await other.SignInAsync(bob);
        await visitor.UseSessionAsync(other.Session!);
        frames.Clear();
        await CutAsync(visitor);

        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Main)).ToContainTextAsync(bob.Email);
        await visitor.SeesAliveAsync("Email");
        Assert.DoesNotContain(ada.Email, await visitor.Page.ContentAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain(frames, frame => frame.Contains(ada.Email, StringComparison.Ordinal));
    });

    [Fact]
    public Task A_page_of_one_session_is_not_given_to_another_session_of_the_same_person() =>
        browser.VisitAsync(portal, Screen.Desktop, async visitor =>
        {
            var person = await portal.Users.CreateAsync();
            await WatchAsync(visitor);
            await visitor.BeSignedInAsync(person);
            await visitor.OpenAccountPageAsync("account/profile", "Profile");
            await visitor.Profile("Nickname").FillAsync("typed before");
            using var other = new FormBrowser(portal.Address);
            await other.SignInAsync(person);
            await visitor.UseSessionAsync(other.Session!);

            await CutAsync(visitor);

            // After a reload, the input of the old page is gone with its circuit.
            await Assertions.Expect(visitor.Profile("Nickname")).ToHaveValueAsync("");
        });

    [Fact]
    public Task A_page_comes_back_to_its_own_session() => browser.VisitAsync(portal, Screen.Desktop, async visitor =>
    {
        await WatchAsync(visitor);
        await visitor.BeSignedInAsync(await portal.Users.CreateAsync());
        await visitor.OpenAccountPageAsync("account/profile", "Profile");
        await visitor.Profile("Nickname").FillAsync("typed before");

        await CutAsync(visitor);
        await visitor.Button("Save").ClickAsync();

        await visitor.IsToldOfAsync("Your profile is saved.");
        await Assertions.Expect(visitor.Profile("Nickname")).ToHaveValueAsync("typed before");
    });

    private static async Task<ConcurrentQueue<string>> WatchAsync(Visitor visitor)
    {
        var frames = new ConcurrentQueue<string>();
        visitor.Page.WebSocket += (_, socket) => socket.FrameReceived += (_, frame) => frames.Enqueue(
            frame.Binary is { } bytes ? Encoding.UTF8.GetString(bytes) : frame.Text ?? "");
        await visitor.Page.AddInitScriptAsync(KeepSockets);
        return frames;
    }

    // Waits for the sockets to close, so that nothing goes over the old connection.
    private static async Task CutAsync(Visitor visitor) => await visitor.Page.EvaluateAsync(
        "() => Promise.all(sockets.filter(socket => socket.readyState === 1).map(socket => "
        + "new Promise(closed => { socket.addEventListener('close', closed); socket.close(); })))");
}
