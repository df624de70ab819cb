namespace AccountPortal.LocalPool.Wire;

/// <summary>CORS for every origin, as Cognito allows it, on the wire and the discovery endpoints; not on pages and inbox.</summary>
internal static class WireCors
{
    public static void Expose(HttpResponse response)
    {
        response.Headers.AccessControlAllowOrigin = "*";
        response.Headers.AccessControlExposeHeaders = "x-amzn-RequestId,x-amzn-ErrorType,x-amzn-ErrorMessage,Date";
    }

    public static Task Preflight(HttpContext context)
    {
        Expose(context.Response);
        context.Response.Headers.AccessControlAllowMethods = "POST, GET, OPTIONS";
        context.Response.Headers.AccessControlMaxAge = "7200";
        if (context.Request.Headers.AccessControlRequestHeaders is { Count: > 0 } asked)
        {
            context.Response.Headers.AccessControlAllowHeaders = asked;
            context.Response.Headers.Vary = "Access-Control-Request-Headers";
        }
        return Task.CompletedTask;
    }
}
