namespace AccountPortal.Services.Navigation;

/// <summary>What is made from the constants of <see cref="Routes"/>.</summary>
internal static class RouteExtensions
{
    /// <summary>The route for a link: relative to the page's base address, which holds the path base.</summary>
    public static string Link(this string route) => route.TrimStart('/');

    /// <summary>The route with the address to go on to.</summary>
    public static string WithReturnUrl(this string route, string? returnUrl) => route.With("returnUrl", returnUrl);

    /// <summary>The route with the reason why the user is sent there.</summary>
    public static string WithReason(this string route, string? reason) => route.With("reason", reason);

    /// <summary>The route with a value in its query, unless it is null.</summary>
    public static string With(this string route, string name, string? value) =>
        value is null ? route : $"{route}{(route.Contains('?') ? '&' : '?')}{name}={Uri.EscapeDataString(value)}";
}
