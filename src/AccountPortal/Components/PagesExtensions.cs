using AccountPortal.Components.Account;
using AccountPortal.Components.FrontDoor;
using AccountPortal.Components.Shared;
using AccountPortal.PersonalData;
using AccountPortal.Security;
using AccountPortal.Sessions;
using MudBlazor.Services;

namespace AccountPortal.Components;

internal static class PagesExtensions
{
    public static void AddPages(this WebApplicationBuilder builder)
    {
        builder.Services.AddRazorComponents().AddInteractiveServerComponents();
        builder.Services.AddMudServices();
        builder.Services.AddScoped<ProfileState>();
        builder.Services.AddScoped<ReauthenticationGate>();
        builder.Services.AddScoped<ToastService>();
        builder.Services.AddScoped<PersonClock>();
        builder.Services.AddScoped<LocalRedirect>();
        builder.Services.AddScoped<StepGuard>();
        builder.Services.AddSingleton<GoodbyeCookie>();
        builder.Services.AddSingleton<AttributeChecker>();
    }

    public static void MapPages(this WebApplication app) =>
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode(HubExtensions.Configure).RequireSessionForHub();
}
