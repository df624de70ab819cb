namespace AccountPortal.Services.Sessions;

internal static class ReauthenticationExtensions
{
    /// <summary>Adds the check that the user has authenticated recently enough for a sensitive change.</summary>
    public static IServiceCollection AddReauthentication(this IServiceCollection services)
    {
        services.TryAddScopedAs<IReauthentication, Reauthentication>();
        return services;
    }
}
