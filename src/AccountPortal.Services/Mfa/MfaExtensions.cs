namespace AccountPortal.Services.Mfa;

internal static class MfaExtensions
{
    /// <summary>Adds MFA methods of the signed-in user.</summary>
    public static IServiceCollection AddMfa(this IServiceCollection services)
    {
        services.TryAddScopedAs<IMfa, MfaService>();
        return services;
    }
}
