namespace AccountPortal.Services.Tokens;

internal static class TokensExtensions
{
    /// <summary>Adds validation, renewal and revocation of Cognito's tokens.</summary>
    public static IServiceCollection AddTokens(this IServiceCollection services)
    {
        services.AddHttpClient(PoolJwks.HttpClientName);
        services.TryAddSingleton(
            provider => new Lazy<IAmazonCognitoIdentityProvider>(provider.GetRequiredService<IAmazonCognitoIdentityProvider>));
        services.TryAddSingleton<IPoolTokens, PoolTokens>();
        services.TryAddSingleton<PoolJwks>();
        services.TryAddSingleton<TokenValidator>();
        return services;
    }
}
