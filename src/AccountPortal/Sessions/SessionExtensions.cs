using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Components.Server.Circuits;
using Microsoft.AspNetCore.SignalR;

namespace AccountPortal.Sessions;

internal static class SessionExtensions
{
    // Twice the size of the largest account form.
    private const int MaxHubMessageBytes = 32 * 1024;

    /// <summary>Adds sessions with their cookie, circuits, and antiforgery.</summary>
    public static void AddPortalSessions(this WebApplicationBuilder builder)
    {
        builder.AddAccountPortalServices();
        builder.Services.AddSignInRedirect();
        builder.Services.AddAuthorization();
        builder.Services.AddAntiforgery(options => options.SuppressXFrameOptionsHeader = true);
        builder.Services.AddOptions<AntiforgeryOptions>().Configure<PortalCookies>(
            (options, cookies) => options.Cookie = cookies.Builder("antiforgery"));
        builder.Services.AddScoped<ISessionHost, CircuitSessionHost>();
        builder.AddCircuits();
    }

    private static void AddCircuits(this WebApplicationBuilder builder)
    {
        builder.Services
            .AddSingleton<CircuitRegistry>()
            .AddSingleton<ISessionListener>(provider => provider.GetRequiredService<CircuitRegistry>())
            .AddSingleton<CircuitActivity>()
            .AddSingleton<CircuitGuard>()
            .AddScoped<CircuitPresence>()
            .AddScoped<CircuitHandler>(provider => provider.GetRequiredService<CircuitPresence>())
            .AddHostedService<SessionRevalidation>();
        builder.Services.AddRazorComponents()
            .AddInteractiveServerComponents(options => options.DetailedErrors = false)
            .AddHubOptions(options =>
            {
                options.MaximumReceiveMessageSize = MaxHubMessageBytes;
                options.AddFilter<CircuitGuard>();
            });
    }
}
