using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;

namespace AccountPortal.Bench.LocalPool;

/// <summary>
/// One kept-alive connection that sends prepared bytes: on a small machine a whole HTTP client would take time from the
/// measured servers.
/// </summary>
internal sealed class Connection : IDisposable
{
    private readonly Socket socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly byte[] buffer = new byte[64 * 1024];

    public Connection(int port) => socket.Connect(IPAddress.Loopback, port);

    public static byte[] Request(string operation, JsonObject input)
    {
        var body = input.ToJsonString();
        return Encoding.UTF8.GetBytes($"""
            POST / HTTP/1.1
            Host: localhost
            Content-Type: application/x-amz-json-1.1
            X-Amz-Target: AWSCognitoIdentityProviderService.{operation}
            Authorization: AWS4-HMAC-SHA256 Credential=local
            Content-Length: {Encoding.UTF8.GetByteCount(body)}


            """.ReplaceLineEndings("\r\n") + body);
    }

    public JsonNode Call(string operation, JsonObject input) => JsonNode.Parse(Send(Request(operation, input)))!;

    /// <summary>The answer's body; valid until the next call.</summary>
    /// <exception cref="InvalidOperationException">The answer was not 200.</exception>
    public ReadOnlySpan<byte> Send(ReadOnlySpan<byte> request)
    {
        socket.Send(request);
        var length = 0;
        int head;
        while ((head = buffer.AsSpan(0, length).IndexOf("\r\n\r\n"u8)) < 0)
        {
            length += Receive(length);
        }
        var headers = Encoding.ASCII.GetString(buffer, 0, head);
        var end = head + 4 + ContentLength(headers);
        while (length < end)
        {
            length += Receive(length);
        }
        var body = buffer.AsSpan(head + 4, end - head - 4);
        return headers.StartsWith("HTTP/1.1 200", StringComparison.Ordinal)
            ? body
            : throw new InvalidOperationException(headers + "\n" + Encoding.UTF8.GetString(body));
    }

    public void Dispose() => socket.Dispose();

    private int Receive(int offset)
    {
        var read = socket.Receive(buffer.AsSpan(offset));
        return read > 0 ? read : throw new InvalidOperationException("The server closed the connection.");
    }

    private static int ContentLength(string headers)
    {
        const string name = "\r\nContent-Length:";
        var start = headers.IndexOf(name, StringComparison.OrdinalIgnoreCase) + name.Length;
        var end = headers.IndexOf('\r', start);
        return int.Parse(
            end < 0 ? headers.AsSpan(start) : headers.AsSpan(start, end - start),
            NumberStyles.AllowLeadingWhite,
            CultureInfo.InvariantCulture);
    }
}
