namespace AccountPortal.LocalPool.Pages;

/// <summary>The users of one pool, page by page, and the button that resets the pool.</summary>
internal static class PoolPage
{
    public const string Lead = "Users of this pool, their state and their factors.";

    public static string Render(PageShell shell, PoolDefinition pool, UserListing listing)
    {
        var address = $"{PageShell.Encode(shell.Root)}/pools/{PageShell.Encode(pool.Id)}";
        return $"""
            <form method="get" action="{address}" role="search">
              <label for="name">Sign-in name starts with</label>
              <input id="name" name="name" type="text" value="{PageShell.Encode(listing.Name)}" autocomplete="off">
              <button type="submit">Show</button>
              {(listing.Name.Length == 0 ? "" : $"""<a href="{address}">Show all</a>""")}
            </form>
            {Entries(address, listing.Users)}
            {(listing.Next is null ? "" : $"""<p><a href="{address}?{Next(listing.Name, listing.Next)}">Further users</a></p>""")}
            {Reset(address)}
            """;
    }

    private static string Entries(string address, IReadOnlyList<ListedUser> users) => users.Count == 0
        ? """<p class="empty">No such user.</p>"""
        : $"<ol>{string.Concat(users.Select(user => Entry(address, user)))}</ol>";

    private static string Next(string name, string after) =>
        $"name={Uri.EscapeDataString(name)}&amp;after={Uri.EscapeDataString(after)}";

    private static string Entry(string address, ListedUser user) => $"""
        <li>
          <div class="head">
            <strong><a href="{address}/users/{PageShell.Encode(user.User.Sub)}">{PageShell.Encode(user.Name)}</a></strong>
            <span class="mark">{PageShell.Encode(user.User.Enabled ? user.User.Status : user.User.Status + ", disabled")}</span>
            {PageShell.Time(user.User.ModifiedAt)}
          </div>
          <p>{PageShell.Encode(UserFactors.InWords(user.User))}; devices: {user.Devices}</p>
        </li>
        """;

    private static string Reset(string address) => $"""
        <section aria-labelledby="reset">
          <h2 id="reset">Start afresh</h2>
          <form method="post" action="{address}/reset">
            <p>Deletes the pool's users, sign-ins and messages, and brings back what was configured.</p>
            <button type="submit">Reset this pool</button>
          </form>
        </section>
        """;
}
