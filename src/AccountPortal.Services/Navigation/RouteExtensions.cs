namespace AccountPortal.Services.Navigation;

/// <summary>Builds links from the constants of <see cref="Routes"/>.</summary>
internal static class RouteExtensions
{
    /// <summary>The route as a link relative to the page's base URL, which includes the path base.</summary>
    public static string Link(this string route) => route.TrimStart('/');

    /// <summary>The route with the URL to return to.</summary>
    public static string WithReturnUrl(this string route, string? returnUrl) => route.With("returnUrl", returnUrl);

    /// <summary>The route with the reason for the redirect.</summary>
    public static string WithReason(this string route, string? reason) => route.With("reason", reason);

    /// <summary>The route with a query parameter, unless the value is null.</summary>
    public static string With(this string route, string name, string? value) =>
        value is null ? route : $"{route}{(route.Contains('?') ? '&' : '?')}{name}={Uri.EscapeDataString(value)}";
}
