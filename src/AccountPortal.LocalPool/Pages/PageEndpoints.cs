using System.Reflection;
using Microsoft.AspNetCore.Mvc;

namespace AccountPortal.LocalPool.Pages;

/// <summary>The HTML pages: messages, pools and their users. They show every code, so they allow no other origin.</summary>
internal sealed class PageEndpoints(
    PoolDatabase database, PoolRegistry registry, PoolReset reset, LocalPoolMount mount, IOptions<LocalPoolOptions> options)
{
    private const int MostDevices = 100;
    private const int MostEvents = 100;

    private static readonly string Css = ReadStylesheet();

    /// <summary>Maps the pages under <paramref name="path"/>, which has no trailing slash.</summary>
    public static void Map(IEndpointRouteBuilder group, string path)
    {
        group.MapGet("", () => Results.LocalRedirect($"~{path}/inbox"));
        group.MapGet("pages.css", () => Results.Content(Css, "text/css; charset=utf-8"));
        group.MapGet("inbox", (HttpContext context, [FromServices] PageEndpoints pages, string? to) =>
            pages.Inbox(context, pages.Shell(context, path), to));
        group.MapGet(
            "pools", (HttpContext context, [FromServices] PageEndpoints pages) => pages.Pools(context, pages.Shell(context, path)));
        group.MapGet(
            "pools/{poolId}",
            (HttpContext context, [FromServices] PageEndpoints pages, string poolId, string? name, string? after) =>
                pages.Pool(context, pages.Shell(context, path), poolId, name, after));
        group.MapGet("pools/{poolId}/users/{sub}", (HttpContext context, [FromServices] PageEndpoints pages, string poolId, string sub) =>
            pages.User(context, pages.Shell(context, path), poolId, sub));
        group.MapPost("pools/{poolId}/reset", (HttpContext context, [FromServices] PageEndpoints pages, string poolId) =>
            pages.ResetAsync(context, pages.Shell(context, path), poolId));
    }

    private PageShell Shell(HttpContext context, string path) =>
        new(context.Request.PathBase + path, mount.CoversRoot ? null : context.Request.PathBase + "/");

    private IResult Inbox(HttpContext context, PageShell shell, string? to)
    {
        var messages = database.Read(store => Outbox.List(store, to));
        context.Response.Headers.Vary = "Accept";
        if (PrefersJson(context.Request))
        {
            context.Response.Headers.CacheControl = "no-store";
            return Results.Json(messages);
        }
        return shell.Show(context, InboxPage.Title, InboxPage.Lead, InboxPage.Render(shell, messages, to, options.Value.DemoPool));
    }

    private IResult Pools(HttpContext context, PageShell shell)
    {
        var pools = database.Read(store => registry.Pools.Select(pool => (pool, store.CountUsers(pool.Id))).ToList());
        return shell.Show(context, PoolListPage.Title, PoolListPage.Lead, PoolListPage.Render(shell, pools));
    }

    private IResult Pool(HttpContext context, PageShell shell, string poolId, string? name, string? after)
    {
        if (registry.FindPool(poolId) is not { } pool)
        {
            return NotFound(context, shell, "There is no such pool.");
        }
        var listing = database.Read(store => UserListing.Read(store, pool, name, after));
        return shell.Show(context, poolId, PoolPage.Lead, PoolPage.Render(shell, pool, listing));
    }

    private IResult User(HttpContext context, PageShell shell, string poolId, string sub)
    {
        var found = registry.FindPool(poolId) is { } pool ? database.Read(store => User(store, shell, pool, sub)) : null;
        return found is { } user
            ? shell.Show(context, user.Name, UserPage.Lead, user.Main)
            : NotFound(context, shell, "There is no such user.");
    }

    private static (string Name, string Main)? User(PoolStore store, PageShell shell, PoolDefinition pool, string sub)
    {
        if (store.GetUser(pool.Id, sub) is not { } user)
        {
            return null;
        }
        var events = AuthEvents.AreKept(pool) ? store.Events(user, null, MostEvents).Select(found => found.Event).ToList() : null;
        var name = user.Email ?? user.PhoneNumber ?? user.Username;
        return (name, UserPage.Render(shell, user, store.ListDevices(user, "", MostDevices), events));
    }

    private async Task<IResult> ResetAsync(HttpContext context, PageShell shell, string poolId)
    {
        if (!IsFromOwnOrigin(context.Request))
        {
            return shell.Show(context, "Not done", "This form was sent from another site.", "", StatusCodes.Status403Forbidden);
        }
        if (registry.FindPool(poolId) is null)
        {
            return NotFound(context, shell, "There is no such pool.");
        }
        await reset.ResetAsync(poolId, context.RequestAborted);
        return Results.LocalRedirect($"{shell.Root}/pools/{Uri.EscapeDataString(poolId)}");
    }

    private static IResult NotFound(HttpContext context, PageShell shell, string lead) =>
        shell.Show(context, "Not found", lead, "", StatusCodes.Status404NotFound);

    // Browsers send Origin with every POST; a request without it comes from no page.
    private static bool IsFromOwnOrigin(HttpRequest request) =>
        request.Headers.Origin is not [{ } origin]
        || (Uri.TryCreate(origin, UriKind.Absolute, out var address) && address.Authority == request.Host.Value);

    private static bool PrefersJson(HttpRequest request) =>
        request.GetTypedHeaders().Accept is { Count: > 0 } accepted
        && accepted.MaxBy(type => type.Quality ?? 1) is { } first
        && first.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase);

    private static string ReadStylesheet()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("pages.css")!);
        return reader.ReadToEnd();
    }
}
