using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace AccountPortal.Tests.E2E;

/// <summary>
/// Rules of every page: no violation of the Content-Security-Policy, no script error, no request to another origin, no
/// missing file, and no framework script or circuit on the front door.
/// </summary>
public sealed class HouseRules(Uri portal)
{
    private readonly ConcurrentQueue<string> broken = new();

    public async Task WatchAsync(IBrowserContext context)
    {
        await context.ExposeBindingAsync(
            "reportViolation", (BindingSource _, string violation) => Break("violates the policy: " + violation));
        await context.AddInitScriptAsync(
            "addEventListener('securitypolicyviolation', e => "
            + "reportViolation(`${e.effectiveDirective} ${e.blockedURI} ${e.sample} on ${location.pathname}`), true);");
        context.WebError += (_, error) => Break("throws: " + error.Error);
        context.Console += (_, message) => ReadConsole(message);
        context.Request += (_, request) => ReadRequest(request);
        context.Response += (_, response) => ReadResponse(response);
    }

    public void AssertKept() => Assert.True(broken.IsEmpty, string.Join(Environment.NewLine, broken));

    private void ReadConsole(IConsoleMessage message)
    {
        // The response shows what failed to load; a "not found" page and a killed server are not faults.
        if (message.Type == "error"
            && !message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal)
            && !message.Text.Contains("WebSocket closed with status code: 1006", StringComparison.Ordinal)
            && !IsRefusedByHub(message.Text))
        {
            Break("complains: " + message.Text);
        }
    }

    private void ReadRequest(IRequest request)
    {
        var address = new Uri(request.Url);
        if (address.Scheme is "data" or "blob")
        {
            return;
        }

        if (address.Host != portal.Host || address.Port != portal.Port)
        {
            Break("asks another origin: " + request.Url);
        }

        if (request.ResourceType == "script" && IsFramework(address) && !IsAccount(request.Frame.Url))
        {
            Break($"loads {address.AbsolutePath} on the front door ({request.Frame.Url})");
        }
    }

    private void ReadResponse(IResponse response)
    {
        if (response.Status >= 400 && response.Request.ResourceType != "document" && !IsRefusedByHub(response))
        {
            Break($"lacks {response.Url} ({response.Status})");
        }
    }

    // A page without a session retries until the next one exists. If the hub refused live sessions, no page would become interactive.
    private static bool IsRefusedByHub(IResponse response) =>
        response.Status == 401 && new Uri(response.Url).AbsolutePath.EndsWith("/_blazor/negotiate", StringComparison.Ordinal);

    private static bool IsRefusedByHub(string complaint) =>
        complaint.Contains("Failed to complete negotiation", StringComparison.Ordinal)
            && complaint.EndsWith("Status code '401'", StringComparison.Ordinal);

    private static bool IsFramework(Uri address) =>
        address.AbsolutePath.Contains("/_framework/", StringComparison.Ordinal)
            || address.AbsolutePath.Contains("/_content/", StringComparison.Ordinal);

    private bool IsAccount(string page) =>
        Uri.TryCreate(page, UriKind.Absolute, out var address)
            && address.AbsolutePath.StartsWith(portal.AbsolutePath + "account", StringComparison.Ordinal);

    private void Break(string what) => broken.Enqueue("A page " + what);
}
