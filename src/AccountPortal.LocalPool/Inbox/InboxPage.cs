using System.Globalization;
using System.Text.Encodings.Web;

namespace AccountPortal.LocalPool.Inbox;

/// <summary>The inbox as a page: no script, no inline style, everything encoded.</summary>
/// <param name="portal">Address of the portal's start page; null where the pool runs alone.</param>
internal sealed class InboxPage(IReadOnlyList<SentMessage> messages, string? to, bool showsDemoUsers, string? portal)
{
    public string Render() => $"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <meta name="color-scheme" content="light dark">
          <title>Inbox – local user pool</title>
          <link rel="stylesheet" href="inbox/inbox.css">
        </head>
        <body>
          <header>
            <h1>Inbox</h1>
            <p>Messages that the local user pool would have sent. Nothing leaves this machine.</p>
            {(portal is null ? "" : $"""<p><a href="{Encode(portal)}">Open the portal</a></p>""")}
          </header>
          <main>
            <form method="get" action="inbox" role="search">
              <label for="to">Messages to</label>
              <input id="to" name="to" type="text" value="{Encode(to ?? "")}" placeholder="name@example.com or +12025550100" autocomplete="off">
              <button type="submit">Show</button>
              {(string.IsNullOrEmpty(to) ? "" : """<a href="inbox">Show all</a>""")}
            </form>
            {(messages.Count == 0 ? """<p class="empty">No messages yet. Reload the page after asking for a code.</p>""" : $"<ol>{string.Concat(messages.Select(Message))}</ol>")}
            {(showsDemoUsers ? DemoUserTable() : "")}
          </main>
        </body>
        </html>
        """;

    private static string Message(SentMessage message) => $"""
        <li>
          <div class="head">
            <strong>{Encode(message.To)}</strong>
            <span class="channel">{(message.Channel == "EMAIL" ? "Email" : "SMS")}</span>
            <time datetime="{message.SentAt.ToString("O", CultureInfo.InvariantCulture)}">{message.SentAt.ToString("yyyy-MM-dd HH:mm:ss 'UTC'", CultureInfo.InvariantCulture)}</time>
          </div>
          <p>{Encode(message.Subject.Length > 0 ? message.Subject + ": " : "")}{Encode(message.Body)}</p>
          <output>{Encode(message.Code)}</output>
        </li>
        """;

    private static string DemoUserTable()
    {
        var rows = DemoUsers.Listed.Select(user =>
            $"<tr><th scope=\"row\">{Encode(user.Name)}</th><td><code>{Encode(user.Password)}</code></td><td>{Encode(user.Note)}</td></tr>");
        return $"""
            <section aria-labelledby="users">
              <h2 id="users">Demo users</h2>
              <div class="scroll" tabindex="0" role="region" aria-labelledby="users">
                <table>
                  <thead><tr><th scope="col">User</th><th scope="col">Password</th><th scope="col">Second step</th></tr></thead>
                  <tbody>{string.Concat(rows)}</tbody>
                </table>
              </div>
            </section>
            """;
    }

    private static string Encode(string text) => HtmlEncoder.Default.Encode(text);
}
