namespace AccountPortal.Services.Users;

internal static class UsersExtensions
{
    /// <summary>Adds calls with the access token of the signed-in user.</summary>
    public static IServiceCollection AddUsers(this IServiceCollection services)
    {
        services.TryAddScoped<AuthorizedCalls>();
        services.TryAddScopedAs<IUserReader, UserReader>();
        services.TryAddScopedAs<IUserChanges, UserChanges>();
        return services;
    }
}
