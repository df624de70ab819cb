using Microsoft.AspNetCore.Antiforgery;

namespace AccountPortal.Security;

/// <summary>What is refused before any page sees it.</summary>
internal static class RequestGuards
{
    /// <summary>Refuses the hub to other origins. Browsers send the cookie with a WebSocket from anywhere, and ask no permission first.</summary>
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

    /// <summary>Refuses what a signed-in person can see to pages of other sites that want to embed it. Following a link is no embedding.</summary>
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

    /// <summary>Answers forms of pages whose token is not valid with 400, and says so in the log.</summary>
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

    // A GET that opens no socket changes nothing and cannot be read from elsewhere; browsers send no origin with it.
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
