namespace AccountPortal.Services.Pools;

internal static class PoolsExtensions
{
    /// <summary>Adds the pool from the settings: options, clients and description.</summary>
    public static IServiceCollection AddPools(this IServiceCollection services)
    {
        services.AddOptions<CognitoOptions>().BindConfiguration(CognitoOptions.Section).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<CognitoOptions>, CognitoOptionsValidator>());
        services.TryAddSingleton<ICognitoEndpoint, ConfiguredCognitoEndpoint>();
        services.TryAddSingleton(CognitoClients.Create);
        services.TryAddKeyedSingleton(CognitoClients.Admin, (provider, _) => CognitoClients.CreateAdmin(provider)!);
        services.TryAddSingleton<IPoolDescriptionProvider, PoolDescriptionProvider>();
        services.TryAddSingleton<PoolAdministration>();
        services.TryAddSingleton<AppClient>();
        services.TryAddSingleton<AttributeRules>();
        return services;
    }
}
