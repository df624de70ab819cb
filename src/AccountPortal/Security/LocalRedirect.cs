namespace AccountPortal.Security;

/// <summary>The one place from which pages redirect: only to paths of this portal, below its path base.</summary>
internal sealed class LocalRedirect(NavigationManager navigation)
{
    /// <summary>Goes to <paramref name="path"/> if it is a path of this portal, else to the overview.</summary>
    /// <param name="path">Begins with a slash; without the path base.</param>
    // "./" keeps "/scheme:rest" a path; without it the rest would be read as an address of its own.
    public void To(string? path) => navigation.NavigateTo("." + (ReturnUrls.IsLocal(path) ? path : Routes.Account.Overview));

    /// <summary>The same for answers that are no pages.</summary>
    public static IResult Result(HttpContext context, string? path)
    {
        // Read as an address of this portal, so that what goes into the header is percent-encoded ASCII.
        var target = ReturnUrls.IsLocal(path) && Uri.TryCreate("http://localhost" + path, UriKind.Absolute, out var address) ? address.PathAndQuery : null;
        return Results.Redirect(context.Request.PathBase + (ReturnUrls.IsLocal(target) ? target : Routes.Account.Overview));
    }
}
