namespace AccountPortal.Services.Changes;

internal static class ChangesExtensions
{
    /// <summary>Adds notices to open pages that an account has changed.</summary>
    public static IServiceCollection AddChanges(this IServiceCollection services)
    {
        services.TryAddSingleton<IAccountChanges, AccountChanges>();
        return services;
    }
}
