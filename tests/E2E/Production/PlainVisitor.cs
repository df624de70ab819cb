using System.Net;
using System.Text.RegularExpressions;

namespace AccountPortal.Tests.E2E.Production;

/// <summary>A visitor whose browser has cookies and forms but no scripts, and follows a redirect only when told.</summary>
internal sealed partial class PlainVisitor : IDisposable
{
    private readonly HttpClient http;

    public PlainVisitor(Uri portal)
    {
        http = new(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            CookieContainer = new(),
            // The test's own certificate, which no authority signs.
            SslOptions =
            {
                RemoteCertificateValidationCallback = (_, certificate, _, _) => certificate?.Subject == ServerCertificate.Subject,
            },
        })
        {
            BaseAddress = portal,
            // No request of the portal may take this long.
            Timeout = TimeSpan.FromMinutes(1),
        };
    }

    public void Dispose() => http.Dispose();

    public Task<HttpResponseMessage> GetAsync(string path) => http.GetAsync(path, TestContext.Current.CancellationToken);

    /// <summary>Opens a page, fills in one of its forms, and sends it.</summary>
    /// <param name="path">The page.</param>
    /// <param name="form">The form's name.</param>
    /// <param name="fields">The input, by the names of the fields.</param>
    public async Task<HttpResponseMessage> SubmitAsync(string path, string form, params (string Name, string Value)[] fields)
    {
        using var page = await GetAsync(path);
        var html = await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(page.IsSuccessStatusCode, $"{path} answers {page.StatusCode} to {page.Headers.Location}.");
        var own = html.Split("<form").Single(part => part.Contains($"name=\"_handler\" value=\"{form}\"", StringComparison.Ordinal));
        var hidden = Hidden().Matches(own[..own.IndexOf("</form>", StringComparison.Ordinal)])
            .Select(match => KeyValuePair.Create(match.Groups["name"].Value, WebUtility.HtmlDecode(match.Groups["value"].Value)));
        using var content = new FormUrlEncodedContent([.. hidden, .. fields.Select(field => KeyValuePair.Create(field.Name, field.Value))]);
        return await http.PostAsync(path, content, TestContext.Current.CancellationToken);
    }

    /// <summary>Sends name and password.</summary>
    public Task<HttpResponseMessage> SignInAsync(string name, string password) =>
        SubmitAsync("sign-in", "sign-in", ("Input.Username", name), ("Input.Password", password));

    /// <summary>Whether the account opens for this visitor, rather than redirecting to sign-in.</summary>
    public async Task<bool> IsSignedInAsync()
    {
        using var page = await GetAsync("account");
        return page.StatusCode == HttpStatusCode.OK;
    }

    [GeneratedRegex("<input type=\"hidden\" name=\"(?<name>[^\"]*)\" value=\"(?<value>[^\"]*)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex Hidden();
}
