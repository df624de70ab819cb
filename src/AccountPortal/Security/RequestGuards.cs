using Microsoft.AspNetCore.Antiforgery;

namespace AccountPortal.Security;

/// <summary>Refuses requests before they reach a page.</summary>
internal static class RequestGuards
{
    /// <summary>Refuses the hub to other origins: browsers send the cookie with a WebSocket from any site, without preflight.</summary>
    public static void UseHubOriginGuard(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (!context.Request.Path.StartsWithSegments("/_blazor", StringComparison.OrdinalIgnoreCase) || IsFromHere(context.Request))
        {
            return next(context);
        }

        SecurityLog.ForeignOrigin(LoggerOf(context));
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    });

    /// <summary>Keeps other sites from embedding pages of a signed-in user; following a link is allowed.</summary>
    public static void UseEmbeddingGuard(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var headers = context.Request.Headers;
        if (headers["Sec-Fetch-Site"] != "cross-site"
            || context.User.Identity is not { IsAuthenticated: true }
            || (headers["Sec-Fetch-Mode"] == "navigate" && headers["Sec-Fetch-Dest"] == "document"))
        {
            return next(context);
        }

        SecurityLog.Embedded(LoggerOf(context), context.Request.Path);
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    });

    /// <summary>Answers page forms whose antiforgery token is invalid with 400, and logs it.</summary>
    public static void UseFormGuard(this IApplicationBuilder app)
    {
        app.UseAntiforgery();
        app.Use((context, next) =>
        {
            if (context.Features.Get<IAntiforgeryValidationFeature>() is not { IsValid: false })
            {
                return next(context);
            }

            SecurityLog.ForeignForm(LoggerOf(context), context.Request.Path);
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return Task.CompletedTask;
        });
    }

    // A GET without a socket changes nothing and other origins cannot read it; browsers send no Origin with it.
    private static bool IsFromHere(HttpRequest request)
    {
        var origin = request.Headers.Origin.ToString();
        return origin.Length == 0
            ? HttpMethods.IsGet(request.Method) && request.Headers.Upgrade.Count == 0
            : string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);
    }

    private static ILogger LoggerOf(HttpContext context) =>
        context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(RequestGuards));
}
