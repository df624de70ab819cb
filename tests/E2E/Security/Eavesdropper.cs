using System.Collections.Concurrent;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace AccountPortal.Tests.E2E.Security;

/// <summary>Hears the frames and headers that the server sends to a browser, and everything that stands in its address line.</summary>
internal sealed partial class Eavesdropper
{
    private readonly ConcurrentQueue<(string Where, string Text)> heard = new();
    private readonly ConcurrentQueue<Task> headers = new();

    public Eavesdropper(IPage page)
    {
        page.Request += (_, request) => heard.Enqueue(("the address " + request.Url, request.Url));
        page.Response += (_, response) => headers.Enqueue(ReadAsync(response));
        page.WebSocket += (_, socket) => socket.FrameReceived += (_, frame) =>
            heard.Enqueue(("a frame", frame.Text ?? Encoding.Latin1.GetString(frame.Binary ?? [])));
    }

    public async Task<IReadOnlyList<(string Where, string Text)>> HeardAsync()
    {
        await Task.WhenAll(headers);
        return [.. heard];
    }

    /// <summary>Says where one of the secrets, or a token, stands in the texts.</summary>
    public static IReadOnlyList<string> Find(IEnumerable<(string Where, string Text)> texts, IReadOnlyDictionary<string, string> secrets) =>
    [
        .. texts.SelectMany(text => secrets
            .Where(secret => text.Text.Contains(secret.Value, StringComparison.Ordinal))
            .Select(secret => $"{secret.Key} is in {text.Where}: {Around(text.Text, secret.Value)}")
            .Concat(Token().IsMatch(text.Text) ? [$"a token is in {text.Where}"] : [])),
    ];

    private static string Around(string text, string secret)
    {
        var start = Math.Max(0, text.IndexOf(secret, StringComparison.Ordinal) - 80);
        return text[start..Math.Min(text.Length, start + 200)];
    }

    private async Task ReadAsync(IResponse response)
    {
        foreach (var (name, value) in await response.AllHeadersAsync())
        {
            // The one place where a session's key belongs.
            if (name != "set-cookie")
            {
                heard.Enqueue(($"the header {name} of {response.Url}", value));
            }
        }
    }

    [GeneratedRegex(@"eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}")]
    private static partial Regex Token();
}
