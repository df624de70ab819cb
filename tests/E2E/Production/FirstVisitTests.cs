using System.Text.Json;
using Microsoft.Playwright;

namespace AccountPortal.Tests.E2E.Production;

[Collection(nameof(PublishedPortal))]
public sealed class FirstVisitTests(BrowserFixture browser, PublishedPortal portal)
{
    private const int MostBytes = 90 * 1024;

    [Fact]
    public Task The_first_sight_of_the_sign_in_page_is_light() => browser.VisitAsync(portal.Address, Screen.Desktop, async visitor =>
    {
        var transfers = new Dictionary<string, Transfer>();
        var wire = await visitor.Page.Context.NewCDPSessionAsync(visitor.Page);
        await wire.SendAsync("Network.enable");
        wire.Event("Network.responseReceived").OnEvent += (_, received) => transfers[Id(received)] = Transfer.Read(
            received!.Value.GetProperty("response"));
        wire.Event("Network.loadingFinished").OnEvent += (_, finished) =>
            transfers[Id(finished)] = transfers[Id(finished)] with { Bytes = finished!.Value.GetProperty("encodedDataLength").GetInt64() };

        await visitor.Page.GotoAsync("sign-in", new() { WaitUntil = WaitUntilState.NetworkIdle });

        var total = transfers.Values.Sum(transfer => transfer.Bytes);
        foreach (var transfer in transfers.Values)
        {
            TestContext.Current.TestOutputHelper!.WriteLine($"{transfer.Bytes,8} {transfer.Encoding,-4} {transfer.Address.AbsolutePath}");
        }

        TestContext.Current.TestOutputHelper!.WriteLine($"{total,8} bytes in all, headers included");
        Assert.InRange(total, 1, MostBytes);
        Assert.All(transfers.Values, transfer => Assert.Equal(portal.Address.Authority, transfer.Address.Authority));
        Assert.DoesNotContain(
            transfers.Values,
            transfer => transfer.Address.AbsolutePath.Contains("blazor", StringComparison.OrdinalIgnoreCase)
                && transfer.Mime.Contains("javascript", StringComparison.Ordinal));
        Assert.All(
            transfers.Values.Where(transfer => transfer.Mime is "text/css" or "text/javascript"),
            transfer => Assert.Equal("br", transfer.Encoding));
    });

    private static string Id(JsonElement? happened) => happened!.Value.GetProperty("requestId").GetString()!;

    private sealed record Transfer(Uri Address, string Mime, string Encoding, long Bytes)
    {
        public static Transfer Read(JsonElement response)
        {
            var encoding = response.GetProperty("headers").EnumerateObject()
                .Where(header => header.Name.Equals("content-encoding", StringComparison.OrdinalIgnoreCase))
                .Select(header => header.Value.GetString())
                .FirstOrDefault();
            return new(new(response.GetProperty("url").GetString()!), response.GetProperty("mimeType").GetString()!, encoding ?? "", 0);
        }
    }
}
