namespace AccountPortal.Services.Composition;

internal static class SharedServiceExtensions
{
    /// <summary>Adds one instance per scope, resolved as itself and by its interface.</summary>
    public static void TryAddScopedAs<TService, TImplementation>(this IServiceCollection services)
        where TService : class
        where TImplementation : class, TService
    {
        services.TryAddScoped<TImplementation>();
        services.TryAddScoped<TService>(provider => provider.GetRequiredService<TImplementation>());
    }
}
