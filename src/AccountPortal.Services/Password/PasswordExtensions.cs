namespace AccountPortal.Services.Password;

internal static class PasswordExtensions
{
    /// <summary>Adds the change of the password.</summary>
    public static IServiceCollection AddPassword(this IServiceCollection services)
    {
        services.TryAddScopedAs<IPassword, PasswordChangeService>();
        return services;
    }
}
