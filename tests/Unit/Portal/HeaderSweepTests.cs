using System.Net;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;

namespace AccountPortal.Tests.Unit.Portal;

/// <summary>Every endpoint, as an anonymous visitor and as a signed-in user, and addresses without an endpoint.</summary>
public sealed class HeaderSweepTests(PortalHost portal) : IClassFixture<PortalHost>
{
    private static readonly Dictionary<string, string> Expected = new()
    {
        ["X-Content-Type-Options"] = "nosniff",
        ["X-Frame-Options"] = "DENY",
        ["Referrer-Policy"] = "no-referrer",
        ["Cross-Origin-Opener-Policy"] = "same-origin",
        ["Cross-Origin-Resource-Policy"] = "same-origin",
    };

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Every_response_carries_every_header(bool signedIn)
    {
        using var person = new PortalBrowser(portal.Address);
        if (signedIn)
        {
            await person.SignInAsync();
        }

        foreach (var path in Paths())
        {
            using var answer = await person.GetAsync(path);
            Check(path, answer);
            using var post = await person.SendAsync(HttpMethod.Post, path, null);
            Check("POST " + path, post);
        }
    }

    [Fact]
    public async Task What_is_fingerprinted_may_be_kept_and_nothing_else()
    {
        using var person = new PortalBrowser(portal.Address);
        foreach (var path in Paths())
        {
            using var answer = await person.GetAsync(path);
            var isAsset = IsAsset(path) && answer.IsSuccessStatusCode;
            Assert.True(isAsset || answer.Headers.CacheControl?.ToString() == "no-store", $"{path}: {answer.Headers.CacheControl}");
        }
    }

    [Fact]
    public async Task A_style_sheet_below_the_account_is_not_the_account()
    {
        using var person = new PortalBrowser(portal.Address);
        await person.SignInAsync();
        using var answer = await person.GetAsync("/account/x.css");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
    }

    private static void Check(string path, HttpResponseMessage answer)
    {
        foreach (var (name, value) in Expected)
        {
            Assert.True(
                answer.Headers.TryGetValues(name, out var values) && values.Single() == value,
                $"{path} ({answer.StatusCode}) lacks {name}.");
        }

        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        foreach (var part in new[]
        {
            "default-src 'none'",
            "script-src 'self';",
            "style-src 'self';",
            "object-src 'none'",
            "base-uri 'self'",
            "frame-ancestors 'none'",
            "form-action 'self'",
        })
        {
            Assert.Contains(part, policy, StringComparison.Ordinal);
        }

        Assert.DoesNotContain(
            "unsafe-inline", policy.Replace("style-src-attr 'unsafe-inline'", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe-eval", policy, StringComparison.Ordinal);
        Assert.False(answer.Headers.Contains("Server"), path);
        Assert.True(answer.Headers.Contains("Permissions-Policy"), path);
        foreach (var cookie in answer.Headers.TryGetValues("Set-Cookie", out var cookies) ? cookies : [])
        {
            Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("path=/;", cookie + ";", StringComparison.OrdinalIgnoreCase);
            Assert.Matches("samesite=(lax|strict)", cookie);
            Assert.InRange(cookie.Length, 1, 4096);
        }
    }

    // The wire protocol of the embedded pool has its own tests; it answers POST only.
    private IEnumerable<string> Paths() => portal.Services.GetRequiredService<EndpointDataSource>().Endpoints
        .OfType<RouteEndpoint>()
        .Where(endpoint => endpoint.RoutePattern.Parameters.Count == 0)
        .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/'))
        .Append("/nothing/here").Append("/account/nothing").Append("/status/503").Append("/css/nothing.css")
        .Where(path => path.TrimEnd('/') != "/local-pool")
        .Distinct();

    private bool IsAsset(string path) => portal.Services.GetRequiredService<EndpointDataSource>().Endpoints
        .OfType<RouteEndpoint>()
        .Any(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/') == path
            && endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is not null);
}
