using System.Net;
using System.Text.RegularExpressions;

namespace AccountPortal.Tests.Unit.Portal;

/// <summary>One browser without scripts: cookies, forms, and no redirect followed unless asked.</summary>
internal sealed partial class PortalBrowser(Uri address) : IDisposable
{
    private readonly HttpClient client =
        new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = address };

    public Dictionary<string, string> Cookies { get; } = [];

    public string? SessionCookie => Cookies.GetValueOrDefault("session");

    public Task<HttpResponseMessage> GetAsync(string path, params (string Name, string Value)[] headers) =>
        SendAsync(HttpMethod.Get, path, null, headers);

    public async Task<HttpResponseMessage> SendAsync(
        HttpMethod method, string path, HttpContent? content, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        request.Headers.TryAddWithoutValidation("Cookie", string.Join("; ", Cookies.Select(cookie => $"{cookie.Key}={cookie.Value}")));
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        foreach (var cookie in response.Headers.TryGetValues("Set-Cookie", out var values) ? values : [])
        {
            var pair = cookie.Split(';')[0].Split('=', 2);
            if (cookie.Contains("01 Jan 1970", StringComparison.Ordinal))
            {
                Cookies.Remove(pair[0]);
            }
            else
            {
                Cookies[pair[0]] = pair[1];
            }
        }

        return response;
    }

    /// <summary>A token for forms, from the sign-in page or any other.</summary>
    public async Task<string> TokenAsync(string path = "/not-found")
    {
        using var response = await GetAsync(path);
        var html = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return WebUtility.HtmlDecode(Token().Match(html).Groups["token"].Value);
    }

    /// <summary>Sends a form, with a valid token unless another is given.</summary>
    public async Task<HttpResponseMessage> PostAsync(string path, string? token = null, params (string Name, string Value)[] fields)
    {
        var values = fields.Append(("__RequestVerificationToken", token ?? await TokenAsync()));
        using var form = new FormUrlEncodedContent(values.Select(field => KeyValuePair.Create(field.Item1, field.Item2)));
        return await SendAsync(HttpMethod.Post, path, form);
    }

    public async Task SignInAsync(string user = "demo@example.com")
    {
        using var response = await PostAsync(
            "/sign-in", await TokenAsync("/sign-in"), ("_handler", "sign-in"), ("Input.Username", user),
            ("Input.Password", PortalHost.Password));
        Assert.Equal("/account", response.Headers.Location?.OriginalString);
        Assert.NotNull(SessionCookie);
    }

    /// <summary>Whether the cookie belongs to a live session: only a signed-in user may open the account's circuits.</summary>
    public async Task<bool> IsSignedInAsync()
    {
        using var response = await SendAsync(
            HttpMethod.Post, "/_blazor/negotiate?negotiateVersion=1", null, ("Origin", address.GetLeftPart(UriPartial.Authority)));
        return response.StatusCode == HttpStatusCode.OK;
    }

    public void Dispose() => client.Dispose();

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"(?<token>[^\"]*)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Token();
}
