using Microsoft.AspNetCore.Authentication.Cookies;

namespace AccountPortal.Services.Sessions;

internal static class SessionsExtensions
{
    /// <summary>Adds sessions: cookie, store, limits, renewal, sweeper.</summary>
    public static IServiceCollection AddSessions(this IServiceCollection services)
    {
        services.AddOptions<SessionOptions>().BindConfiguration(SessionOptions.Section).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<SessionOptions>, SessionOptionsValidator>());
        services.AddHttpContextAccessor();
        services.AddSessionCookies();
        services.TryAddSingleton<PortalCookies>();
        services.TryAddSingleton<ISessionStore, SqliteSessionStore>();
        services.TryAddSingleton<ITicketStore, PortalTicketStore>();
        services.TryAddSingleton<LiveSessions>();
        services.TryAddSingleton<SessionLimits>();
        services.TryAddSingleton<SessionProtector>();
        services.TryAddSingleton<TokenRenewal>();
        services.TryAddScoped<ISessionHost, RequestSessionHost>();
        services.TryAddScopedAs<ICurrentSession, CurrentSession>();
        services.AddHostedService<SessionSweeper>();
        return services;
    }
}
