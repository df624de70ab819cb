namespace AccountPortal.Services.AccountAccess;

internal static class AccountAccessExtensions
{
    /// <summary>Adds the guard that keeps users from removing their last sign-in method.</summary>
    public static IServiceCollection AddAccountAccess(this IServiceCollection services)
    {
        services.TryAddScoped<IAccessReader, AccessReader>();
        services.TryAddSingleton<KeyedLock>();
        services.TryAddScoped<LockOutGuard>();
        return services;
    }
}
