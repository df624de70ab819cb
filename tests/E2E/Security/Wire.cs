using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace AccountPortal.Tests.E2E.Security;

/// <summary>
/// Records every answer of the portal to a browser: address, headers and body. Also sees the pool's answers to the
/// portal, which show which secrets to look for.
/// </summary>
internal sealed class Wire : IStartupFilter
{
    private static readonly string[] secrets = ["AccessToken", "IdToken", "RefreshToken", "Session", "SecretCode"];

    /// <summary>What the portal sent to browsers.</summary>
    public ConcurrentQueue<Place> Answers { get; } = new();

    /// <summary>What only the pool and the portal may know. Shorter values of these names are settings ("minutes").</summary>
    public ConcurrentQueue<Secret> Secrets { get; } = new();

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use(KeepAsync);
        next(app);
    };

    private async Task KeepAsync(HttpContext context, RequestDelegate next)
    {
        // The test watches the messages of a circuit in the browser.
        if (context.Request.Headers.Upgrade.Count > 0)
        {
            await next(context);
            return;
        }

        var original = context.Response.Body;
        await using var copying = new CopyingStream(original);
        context.Response.Body = copying;
        await next(context);
        context.Response.Body = original;
        if (context.Request.Path.StartsWithSegments("/local-pool", StringComparison.Ordinal))
        {
            Learn(copying.Copied);
            return;
        }

        var what = $"{context.Request.Method} {context.Request.Path}";
        Answers.Enqueue(new("the body of " + what, copying.Copied));
        Answers.Enqueue(new(
            "the headers of " + what,
            Encoding.UTF8.GetBytes(string.Join(
                '\n',
                context.Response.Headers.Where(header => header.Key != "Set-Cookie")
                    .Select(header => $"{header.Key}: {header.Value}")))));
    }

    private void Learn(byte[] answer)
    {
        if (answer is not [(byte)'{', ..])
        {
            return;
        }

        using var json = JsonDocument.Parse(answer);
        Learn(json.RootElement);
    }

    private void Learn(JsonElement element)
    {
        foreach (var property in element.EnumerateObject())
        {
            if (property.Value.ValueKind == JsonValueKind.Object)
            {
                Learn(property.Value);
            }
            else if (secrets.Contains(property.Name) && property.Value.GetString() is { Length: > 16 } value)
            {
                Secrets.Enqueue(new(property.Name, value));
            }
        }
    }
}
