using MudBlazor.Services;

namespace AccountPortal.Components;

internal static class PagesExtensions
{
    public static void AddPages(this WebApplicationBuilder builder)
    {
        builder.Services.AddRazorComponents().AddInteractiveServerComponents();
        builder.Services.AddMudServices();
        builder.Services.AddScoped<UserState>();
        builder.Services.AddScoped<ReauthenticationGate>();
        builder.Services.AddScoped<ToastService>();
        builder.Services.AddScoped<UserClock>();
        builder.Services.AddScoped<LocalRedirect>();
        builder.Services.AddScoped<StepGuard>();
        builder.Services.AddSingleton<GoodbyeCookie>();
        builder.Services.AddSingleton<AttributeRuleTexts>();
    }

    public static void MapPages(this WebApplication app) =>
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode(HubExtensions.Configure).RequireSessionForHub();
}
