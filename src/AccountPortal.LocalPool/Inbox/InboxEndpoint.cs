using System.Reflection;
using AccountPortal.LocalPool.Store;
using Microsoft.Extensions.Options;

namespace AccountPortal.LocalPool.Inbox;

/// <summary>Shows the messages: a page for people, JSON for whoever asks for it. Its own origin only.</summary>
internal sealed class InboxEndpoint(PoolDatabase database, LocalPoolMount mount, IOptions<LocalPoolOptions> options)
{
    private static readonly string Css = ReadStylesheet();

    public IResult Show(HttpContext context, string? to)
    {
        var messages = database.Read(store => Outbox.List(store, to));
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.Vary = "Accept";
        if (PrefersJson(context.Request))
        {
            return Results.Json(messages);
        }
        context.Response.Headers.ContentSecurityPolicy =
            "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        var page = new InboxPage(messages, to, options.Value.DemoPool, mount.CoversRoot ? null : context.Request.PathBase + "/");
        return Results.Content(page.Render(), "text/html; charset=utf-8");
    }

    public static IResult Stylesheet() => Results.Content(Css, "text/css; charset=utf-8");

    private static bool PrefersJson(HttpRequest request) =>
        request.GetTypedHeaders().Accept is { Count: > 0 } accepted
        && accepted.MaxBy(type => type.Quality ?? 1) is { } first
        && first.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase);

    private static string ReadStylesheet()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("inbox.css")!);
        return reader.ReadToEnd();
    }
}
