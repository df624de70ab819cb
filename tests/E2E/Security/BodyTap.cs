using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace AccountPortal.Tests.E2E.Security;

/// <summary>Keeps a copy of every body that the portal sends to browsers. What the local pool answers is not for them.</summary>
internal sealed class BodyTap : IStartupFilter
{
    public ConcurrentQueue<(string Where, string Text)> Heard { get; } = new();

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use(CopyAsync);
        next(app);
    };

    private async Task CopyAsync(HttpContext context, RequestDelegate next)
    {
        if (context.Request.Path.StartsWithSegments("/local-pool", StringComparison.OrdinalIgnoreCase) || context.Request.Path.StartsWithSegments("/_blazor", StringComparison.OrdinalIgnoreCase))
        {
            await next(context);
            return;
        }

        var body = context.Response.Body;
        using var copy = new MemoryStream();
        context.Response.Body = copy;
        await next(context);
        context.Response.Body = body;
        Heard.Enqueue(("the answer of " + context.Request.Path, Encoding.UTF8.GetString(copy.ToArray())));
        copy.Position = 0;
        await copy.CopyToAsync(body);
    }
}
