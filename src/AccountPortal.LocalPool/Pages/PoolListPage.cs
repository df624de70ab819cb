namespace AccountPortal.LocalPool.Pages;

/// <summary>All pools of the process.</summary>
internal static class PoolListPage
{
    public const string Title = "Pools";

    public const string Lead = "The user pools of this process, those that were configured and those that a client made.";

    public static string Render(PageShell shell, IReadOnlyList<(PoolDefinition Pool, long Users)> pools) => $"""
        <ol>{string.Concat(pools.Select(entry => Entry(shell, entry.Pool, entry.Users)))}</ol>
        """;

    private static string Entry(PageShell shell, PoolDefinition pool, long users)
    {
        var address = $"{PageShell.Encode(shell.Root)}/pools/{PageShell.Encode(pool.Id)}";
        var clients = string.Join(", ", pool.Clients.Select(client => client.Id));
        return $"""
            <li>
              <div class="head">
                <strong><a href="{address}">{PageShell.Encode(pool.Name.Length > 0 ? pool.Name : pool.Id)}</a></strong>
                <span class="mark">{PageShell.Encode(pool.Id)}</span>
              </div>
              <p>{users} {(users == 1 ? "user" : "users")}; app clients: {PageShell.Encode(clients)}</p>
            </li>
            """;
    }
}
