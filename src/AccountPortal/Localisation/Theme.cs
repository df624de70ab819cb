namespace AccountPortal.Localisation;

/// <summary>Light, dark, or the system's theme.</summary>
internal static class Theme
{
    /// <summary>The cookie that keeps the choice; without it the system's theme applies.</summary>
    public const string Cookie = "theme";

    public static IReadOnlyList<string> All { get; } = ["system", "light", "dark"];

    /// <summary>The user's choice, or <c>system</c>.</summary>
    public static string Of(HttpContext context)
    {
        var cookies = context.RequestServices.GetRequiredService<PortalCookies>();
        var chosen = context.Request.Cookies[cookies.NameOf(Cookie)];
        return chosen is not null && All.Contains(chosen) ? chosen : "system";
    }
}
