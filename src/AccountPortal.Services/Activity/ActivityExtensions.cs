namespace AccountPortal.Services.Activity;

internal static class ActivityExtensions
{
    /// <summary>Adds the ledger of security events and its readers.</summary>
    public static IServiceCollection AddActivity(this IServiceCollection services)
    {
        services.TryAddSingleton<ActivityLedger>();
        services.TryAddScoped<ActivityRecorder>();
        services.TryAddSingleton<PoolEvents>();
        services.TryAddScoped<LedgerIdentifiers>();
        services.TryAddScopedAs<IAccountActivity, AccountActivity>();
        services.TryAddScoped<IAccountSecuring, AccountSecuring>();
        return services;
    }
}
