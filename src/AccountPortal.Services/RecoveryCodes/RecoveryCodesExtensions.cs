namespace AccountPortal.Services.RecoveryCodes;

internal static class RecoveryCodesExtensions
{
    /// <summary>Adds one-time codes that replace a lost MFA method.</summary>
    public static IServiceCollection AddRecoveryCodes(this IServiceCollection services)
    {
        services.AddOptions<RecoveryCodeOptions>().BindConfiguration(RecoveryCodeOptions.Section);
        services.TryAddSingleton<RecoveryCodeStore>();
        services.TryAddSingleton<RecoveryAttempts>();
        services.TryAddScoped<IRecoveryCodes, RecoveryCodeService>();
        return services;
    }
}
