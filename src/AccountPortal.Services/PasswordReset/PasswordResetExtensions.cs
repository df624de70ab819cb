namespace AccountPortal.Services.PasswordReset;

internal static class PasswordResetExtensions
{
    /// <summary>Adds the reset of forgotten passwords.</summary>
    public static IServiceCollection AddPasswordReset(this IServiceCollection services)
    {
        services.TryAddScopedAs<IPasswordReset, PasswordResetService>();
        return services;
    }
}
