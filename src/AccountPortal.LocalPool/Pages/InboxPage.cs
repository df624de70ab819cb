namespace AccountPortal.LocalPool.Pages;

/// <summary>The messages, each with its code in large type.</summary>
internal static class InboxPage
{
    public const string Title = "Inbox";

    public const string Lead = "Messages that the local user pool would have sent. Nothing leaves this machine.";

    private const string Empty = """<p class="empty">No messages yet. Reload the page after asking for a code.</p>""";

    public static string Render(PageShell shell, IReadOnlyList<SentMessage> messages, string? to, bool showsDemoUsers)
    {
        var inbox = PageShell.Encode(shell.Root) + "/inbox";
        return $"""
            <form method="get" action="{inbox}" role="search">
              <label for="to">Messages to</label>
              <input id="to" name="to" type="text" value="{PageShell.Encode(to)}"
                placeholder="name@example.com or +12025550100" autocomplete="off">
              <button type="submit">Show</button>
              {(string.IsNullOrEmpty(to) ? "" : $"""<a href="{inbox}">Show all</a>""")}
            </form>
            {(messages.Count == 0 ? Empty : $"<ol>{string.Concat(messages.Select(Message))}</ol>")}
            {(showsDemoUsers ? DemoUserTable() : "")}
            """;
    }

    private static string Message(SentMessage message) => $"""
        <li>
          <div class="head">
            <strong>{PageShell.Encode(message.To)}</strong>
            <span class="mark">{(message.Channel == "EMAIL" ? "Email" : "SMS")}</span>
            {PageShell.Time(message.SentAt)}
          </div>
          <p>{PageShell.Encode(message.Subject.Length > 0 ? message.Subject + ": " : "")}{PageShell.Encode(message.Body)}</p>
          <output>{PageShell.Encode(message.Code)}</output>
        </li>
        """;

    private static string DemoUserTable() => PageShell.Table(
        "users",
        "Demo users",
        ["User", "Password", "Second step"],
        DemoUsers.Listed.Select(user => (string[])[
            PageShell.Encode(user.Name), $"<code>{PageShell.Encode(user.Password)}</code>", PageShell.Encode(user.Note)]));
}
