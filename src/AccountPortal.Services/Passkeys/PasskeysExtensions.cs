namespace AccountPortal.Services.Passkeys;

internal static class PasskeysExtensions
{
    /// <summary>Adds passkeys.</summary>
    public static IServiceCollection AddPasskeys(this IServiceCollection services)
    {
        services.TryAddSingleton<SqlitePasskeyRecords>();
        services.TryAddSingleton<IPasskeyRecords>(provider => provider.GetRequiredService<SqlitePasskeyRecords>());
        services.TryAddSingleton<DeclinedPasskeyOffers>();
        services.TryAddScoped<PasskeyReader>();
        services.TryAddScoped<IPasskeyService, PasskeyService>();
        services.TryAddScoped<IPasskeyOffer, PasskeyOffers>();
        return services;
    }
}
