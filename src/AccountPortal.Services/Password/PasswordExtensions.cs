namespace AccountPortal.Services.Password;

internal static class PasswordExtensions
{
    /// <summary>Adds password changes.</summary>
    public static IServiceCollection AddPassword(this IServiceCollection services)
    {
        services.TryAddScopedAs<IPassword, PasswordChangeService>();
        return services;
    }
}
