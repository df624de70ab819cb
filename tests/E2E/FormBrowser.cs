using System.Net;
using System.Text.RegularExpressions;

namespace AccountPortal.Tests.E2E;

/// <summary>A browser without scripts: it keeps cookies, sends forms, and follows no redirect by itself.</summary>
internal sealed partial class FormBrowser(Uri portal) : IDisposable
{
    public const string SessionCookie = "session";

    // The user agent of its sessions.
    private const string Name = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36";

    private readonly HttpClient client =
        new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = portal };

    public Dictionary<string, string> Cookies { get; } = [];

    public string? Session
    {
        get => Cookies.GetValueOrDefault(SessionCookie);
        set => Cookies[SessionCookie] = value!;
    }

    public Task<FormAnswer> GetAsync(string path) => SendAsync(HttpMethod.Get, path, null);

    /// <summary>Opens a page and sends its form of that name.</summary>
    public async Task<FormAnswer> SubmitAsync(string path, string form, params (string Name, string Value)[] fields) =>
        await PostAsync(path, TokenIn((await GetAsync(path)).Body), [("_handler", form), .. fields]);

    public async Task<FormAnswer> PostAsync(string path, string? token, params (string Name, string Value)[] fields)
    {
        var all = token is null ? fields : [.. fields, ("__RequestVerificationToken", token)];
        using var form = new FormUrlEncodedContent(all.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        return await SendAsync(HttpMethod.Post, path, form);
    }

    public async Task<FormAnswer> SignInAsync(Person person)
    {
        var answer = await SubmitAsync("sign-in", "sign-in", ("Input.Username", person.Email), ("Input.Password", person.Password));
        if (answer.Location == "/sign-in/way")
        {
            await SubmitAsync("sign-in/way", "way", ("Input.Factor", "Password"));
            answer = await SubmitAsync("sign-in/password", "password", ("Input.Password", person.Password));
        }

        if (person.App is { } app)
        {
            Assert.Equal("/sign-in/code", answer.Location);
            answer = await SubmitAsync("sign-in/code", "code", ("Input.Code", app.NextCode()));
        }

        Assert.Equal("/account", answer.Location);
        return answer;
    }

    /// <summary>What the hub answers to the first request of a circuit.</summary>
    public async Task<HttpStatusCode> NegotiateAsync() =>
        (await SendAsync(
            HttpMethod.Post, "_blazor/negotiate?negotiateVersion=1", null, ("Origin", portal.GetLeftPart(UriPartial.Authority)))).Status;

    public static string TokenIn(string html) => WebUtility.HtmlDecode(Token().Match(html).Groups["token"].Value);

    public void Dispose() => client.Dispose();

    private async Task<FormAnswer> SendAsync(
        HttpMethod method, string path, HttpContent? content, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        request.Headers.TryAddWithoutValidation("User-Agent", Name);
        request.Headers.TryAddWithoutValidation("Cookie", string.Join("; ", Cookies.Select(cookie => $"{cookie.Key}={cookie.Value}")));
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        var set = response.Headers.TryGetValues("Set-Cookie", out var values) ? values.ToList() : [];
        foreach (var cookie in set)
        {
            Keep(cookie);
        }

        return new(
            response.StatusCode, response.Headers.Location?.OriginalString, set,
            await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private void Keep(string cookie)
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

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"(?<token>[^\"]*)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Token();
}

/// <summary>Everything in an answer.</summary>
internal sealed record FormAnswer(HttpStatusCode Status, string? Location, IReadOnlyList<string> SetCookies, string Body);
