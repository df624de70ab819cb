using System.Text.Encodings.Web;

namespace AccountPortal.LocalPool.Pages;

/// <summary>The frame of all pages: no script, no inline style, everything encoded.</summary>
/// <param name="Root">The mount path, path base included, without a trailing slash.</param>
/// <param name="Portal">The address of the portal's start page; null where the pool runs alone.</param>
internal sealed record PageShell(string Root, string? Portal)
{
    /// <summary>Responds with a page, without caching and with a strict Content-Security-Policy.</summary>
    public IResult Show(HttpContext context, string title, string lead, string main, int status = StatusCodes.Status200OK)
    {
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.ContentSecurityPolicy =
            "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        return Results.Content(Render(title, lead, main), "text/html; charset=utf-8", statusCode: status);
    }

    public static string Encode(string? text) => HtmlEncoder.Default.Encode(text ?? "");

    public static string Time(DateTimeOffset time)
    {
        var shown = time.ToString("yyyy-MM-dd HH:mm:ss 'UTC'", CultureInfo.InvariantCulture);
        return $"""<time datetime="{time.ToString("O", CultureInfo.InvariantCulture)}">{shown}</time>""";
    }

    /// <summary>A section with a scrollable table; cells are markup, already encoded.</summary>
    public static string Table(string id, string heading, IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        var body = string.Concat(rows.Select(cells =>
            $"<tr><th scope=\"row\">{cells[0]}</th>{string.Concat(cells.Skip(1).Select(cell => $"<td>{cell}</td>"))}</tr>"));
        return $"""
            <section aria-labelledby="{id}">
              <h2 id="{id}">{Encode(heading)}</h2>
              {(body.Length == 0 ? """<p class="none">None.</p>""" : $"""
              <div class="scroll" tabindex="0" role="region" aria-labelledby="{id}">
                <table>
                  <thead><tr>{string.Concat(columns.Select(column => $"<th scope=\"col\">{Encode(column)}</th>"))}</tr></thead>
                  <tbody>{body}</tbody>
                </table>
              </div>
              """)}
            </section>
            """;
    }

    private string Render(string title, string lead, string main) => $"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <meta name="color-scheme" content="light dark">
          <title>{Encode(title)} – local user pool</title>
          <link rel="stylesheet" href="{Encode(Root)}/pages.css">
        </head>
        <body>
          <header>
            <nav aria-label="Local user pool">
              <a href="{Encode(Root)}/inbox">Inbox</a>
              <a href="{Encode(Root)}/pools">Pools</a>
              {(Portal is null ? "" : $"""<a href="{Encode(Portal)}">Open the portal</a>""")}
            </nav>
            <h1>{Encode(title)}</h1>
            <p>{Encode(lead)}</p>
          </header>
          <main>
        {main}
          </main>
        </body>
        </html>
        """;
}
