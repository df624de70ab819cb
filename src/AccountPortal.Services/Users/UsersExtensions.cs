namespace AccountPortal.Services.Users;

internal static class UsersExtensions
{
    /// <summary>Adds calls with the user's access token, and the check that the user has authenticated recently.</summary>
    public static IServiceCollection AddUsers(this IServiceCollection services)
    {
        services.TryAddScoped<AuthorizedCalls>();
        services.TryAddScopedAs<IReauthentication, Reauthentication>();
        services.TryAddScopedAs<IUserReader, UserReader>();
        services.TryAddScopedAs<IUserChanges, UserChanges>();
        return services;
    }
}
