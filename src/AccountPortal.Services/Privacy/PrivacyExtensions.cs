namespace AccountPortal.Services.Privacy;

internal static class PrivacyExtensions
{
    /// <summary>Adds what keeps an unauthenticated visitor from learning who has an account.</summary>
    public static IServiceCollection AddPrivacy(this IServiceCollection services)
    {
        services.TryAddSingleton<CodeThrottle>();
        services.TryAddSingleton<IdentifierHasher>();
        services.TryAddSingleton<Pseudonyms>();
        services.TryAddSingleton(provider => new ResponseTiming(provider.GetRequiredService<TimeProvider>(), ResponseTiming.Default));
        return services;
    }
}
