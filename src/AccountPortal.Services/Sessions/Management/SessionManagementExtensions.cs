namespace AccountPortal.Services.Sessions.Management;

internal static class SessionManagementExtensions
{
    /// <summary>Adds the lists of a user's sessions, here and in other applications.</summary>
    public static IServiceCollection AddSessionManagement(this IServiceCollection services)
    {
        services.TryAddScoped<IAccountSessions, AccountSessions>();
        services.TryAddScoped<IApplicationSessions, ApplicationSessions>();
        services.TryAddScoped<ISessionControl, SessionControl>();
        return services;
    }
}
