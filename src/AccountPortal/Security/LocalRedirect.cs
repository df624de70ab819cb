namespace AccountPortal.Security;

/// <summary>Prevents open redirects: pages redirect only here, and only to paths of this portal.</summary>
internal sealed class LocalRedirect(NavigationManager navigation)
{
    /// <summary>Redirects to <paramref name="path"/> if it is a path of this portal, else to the overview.</summary>
    /// <param name="path">Starts with a slash; without the path base.</param>
    // "./" keeps "/scheme:rest" a path; without it the browser reads the rest as an absolute URL.
    public void To(string? path) => navigation.NavigateTo("." + (ReturnUrls.IsLocal(path) ? path : Routes.Account.Overview));

    /// <summary>The same for endpoints.</summary>
    public static IResult Result(HttpContext context, string? path)
    {
        // Parsing percent-encodes the target, so the Location header is ASCII.
        var target = ReturnUrls.IsLocal(path) && Uri.TryCreate("http://localhost" + path, UriKind.Absolute, out var address)
            ? address.PathAndQuery
            : null;
        return Results.Redirect(context.Request.PathBase + (ReturnUrls.IsLocal(target) ? target : Routes.Account.Overview));
    }
}
