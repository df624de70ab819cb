using System.Net.Http.Json;

namespace AccountPortal.Tests.E2E;

/// <summary>The messages that the embedded user pool would have sent.</summary>
public sealed class Inbox(Uri endpoint)
{
    private static readonly HttpClient http = new();

    /// <summary>The newest code sent to an address or a number.</summary>
    public async Task<string> CodeAsync(string to)
    {
        var messages = await ListAsync(to);
        Assert.True(messages.Count > 0, $"No message was sent to {to}.");
        return messages[0].Code;
    }

    /// <summary>The newest first.</summary>
    public async Task<IReadOnlyList<Message>> ListAsync(string to)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri($"{endpoint}/inbox?to={Uri.EscapeDataString(to)}"));
        request.Headers.Accept.ParseAdd("application/json");
        using var response = await http.SendAsync(request, TestContext.Current.CancellationToken);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadFromJsonAsync<List<Message>>(TestContext.Current.CancellationToken) ?? [];
    }

    public sealed record Message(string To, string Channel, string Subject, string Body, string Code, DateTimeOffset SentAt);
}
