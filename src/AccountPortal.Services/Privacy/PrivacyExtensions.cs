namespace AccountPortal.Services.Privacy;

internal static class PrivacyExtensions
{
    /// <summary>Adds protection against user enumeration.</summary>
    public static IServiceCollection AddPrivacy(this IServiceCollection services)
    {
        services.TryAddSingleton<CodeThrottle>();
        services.TryAddSingleton<IdentifierHasher>();
        services.TryAddSingleton<Pseudonyms>();
        services.TryAddSingleton(provider => new ResponseTiming(provider.GetRequiredService<TimeProvider>(), ResponseTiming.Default));
        return services;
    }
}
