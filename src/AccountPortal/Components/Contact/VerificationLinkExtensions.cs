namespace AccountPortal.Components.Contact;

/// <summary>
/// Takes codes out of the URLs of verification links before anything else reads them: sign-in would otherwise get the code in
/// its return URL.
/// </summary>
internal static class VerificationLinkExtensions
{
    private const string Cookie = "link";

    /// <summary>Belongs between authentication and authorization.</summary>
    public static void UseVerificationLinks(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (!HttpMethods.IsGet(context.Request.Method) || AttributeOf(context.Request.Path) is not { } attribute)
        {
            await next(context);
            return;
        }

        var links = context.RequestServices.GetRequiredService<VerificationLinks>();
        var cookies = context.RequestServices.GetRequiredService<PortalCookies>();
        if (context.Request.Query.TryGetValue("code", out var code))
        {
            if (await links.KeepAsync(attribute, code, context.RequestAborted) is { } key)
            {
                context.Response.Cookies.Append(cookies.NameOf(Cookie), key, cookies.Options(VerificationLinks.Lifetime));
            }

            await LocalRedirect.Result(context, context.Request.Path).ExecuteAsync(context);
            return;
        }

        if (context.User.Identity is { IsAuthenticated: true }
            && context.Request.Cookies[cookies.NameOf(Cookie)] is { Length: > 0 } waiting)
        {
            await links.AdoptAsync(waiting, context.RequestAborted);
            context.Response.Cookies.Delete(cookies.NameOf(Cookie), cookies.Options());
        }

        await next(context);
    });

    private static string? AttributeOf(PathString path) =>
        Is(path, Routes.Account.Email) ? "email" : Is(path, Routes.Account.Phone) ? "phone_number" : null;

    private static bool Is(PathString path, string route) =>
        string.Equals(path.Value?.TrimEnd('/'), route, StringComparison.OrdinalIgnoreCase);
}
