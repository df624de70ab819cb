using System.Net;
using System.Net.WebSockets;

namespace AccountPortal.Tests.Unit.Portal;

public sealed class HubTests(PortalHost portal) : IClassFixture<PortalHost>
{
    private string Origin => portal.Address.GetLeftPart(UriPartial.Authority);

    [Fact]
    public async Task A_stranger_gets_no_connection()
    {
        using var stranger = new PortalBrowser(portal.Address);
        using var answer = await stranger.SendAsync(HttpMethod.Post, "/_blazor/negotiate?negotiateVersion=1", null, ("Origin", Origin));
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal(HttpStatusCode.Unauthorized, await ConnectAsync(null, Origin));
    }

    [Theory]
    [InlineData("https://evil.example")]
    [InlineData("null")]
    [InlineData(null)]
    public async Task Another_origin_gets_no_connection_even_with_the_cookie(string? origin)
    {
        using var person = new PortalBrowser(portal.Address);
        await person.SignInAsync();
        Assert.Equal(HttpStatusCode.Forbidden, await ConnectAsync(person.SessionCookie, origin));
    }

    [Fact]
    public async Task A_signed_in_person_gets_a_connection_without_compression_until_they_sign_out()
    {
        using var person = new PortalBrowser(portal.Address);
        await person.SignInAsync();
        var cookie = person.SessionCookie;
        Assert.Equal(HttpStatusCode.SwitchingProtocols, await ConnectAsync(cookie, Origin));

        using var answer = await person.PostAsync("/sign-out");

        Assert.Equal(HttpStatusCode.Unauthorized, await ConnectAsync(cookie, Origin));
    }

    [Fact]
    public async Task Signing_out_cuts_the_connections_that_are_open()
    {
        using var person = new PortalBrowser(portal.Address);
        await person.SignInAsync();
        using var socket = Socket(person.SessionCookie, Origin);
        await socket.ConnectAsync(HubAddress, TestContext.Current.CancellationToken);
        await socket.SendAsync(
            "{\"protocol\":\"blazorpack\",\"version\":1}\u001e"u8.ToArray(), WebSocketMessageType.Text, true,
            TestContext.Current.CancellationToken);
        var buffer = new byte[1024];
        await socket.ReceiveAsync(buffer, TestContext.Current.CancellationToken);

        using var answer = await person.PostAsync("/sign-out");

        await Assert.ThrowsAnyAsync<WebSocketException>(async () =>
        {
            while ((await socket.ReceiveAsync(buffer, TestContext.Current.CancellationToken)).MessageType != WebSocketMessageType.Close)
            {
            }

            throw new WebSocketException("Closed in good order.");
        });
    }

    [Fact]
    public async Task A_message_of_more_than_the_limit_closes_the_connection()
    {
        using var person = new PortalBrowser(portal.Address);
        await person.SignInAsync();
        using var socket = Socket(person.SessionCookie, Origin);
        await socket.ConnectAsync(HubAddress, TestContext.Current.CancellationToken);
        await socket.SendAsync(
            "{\"protocol\":\"blazorpack\",\"version\":1}\u001e"u8.ToArray(), WebSocketMessageType.Text, true,
            TestContext.Current.CancellationToken);
        var buffer = new byte[64 * 1024];
        await socket.ReceiveAsync(buffer, TestContext.Current.CancellationToken);

        // A length prefix of 40 KiB in the protocol's number format, and as many bytes.
        await socket.SendAsync(
            new byte[] { 0x80, 0xC0, 0x02 }.Concat(new byte[40 * 1024]).ToArray(), WebSocketMessageType.Binary, true,
            TestContext.Current.CancellationToken);

        WebSocketReceiveResult received;
        do
        {
            received = await socket.ReceiveAsync(buffer, TestContext.Current.CancellationToken);
        }
        while (received.MessageType != WebSocketMessageType.Close);
        Assert.True(await person.IsSignedInAsync());
    }

    private Uri HubAddress => new UriBuilder(portal.Address) { Scheme = "ws", Path = "/_blazor" }.Uri;

    private async Task<HttpStatusCode> ConnectAsync(string? sessionCookie, string? origin)
    {
        using var socket = Socket(sessionCookie, origin);
        try
        {
            await socket.ConnectAsync(HubAddress, TestContext.Current.CancellationToken);
            Assert.False(socket.HttpResponseHeaders!.ContainsKey("Sec-WebSocket-Extensions"));
        }
        catch (WebSocketException)
        {
            // The status says why.
        }

        return socket.HttpStatusCode;
    }

    private static ClientWebSocket Socket(string? sessionCookie, string? origin)
    {
        var socket = new ClientWebSocket();
        socket.Options.CollectHttpResponseDetails = true;
        socket.Options.DangerousDeflateOptions = new();
        if (origin is not null)
        {
            socket.Options.SetRequestHeader("Origin", origin);
        }

        if (sessionCookie is not null)
        {
            socket.Options.SetRequestHeader("Cookie", "session=" + sessionCookie);
        }

        return socket;
    }
}
