using Microsoft.AspNetCore.Authentication.Cookies;

namespace AccountPortal.Services.Sessions;

internal static class SessionsExtensions
{
    /// <summary>Adds all of the sessions that needs no page: options, store, limits, renewal, validation, sweeper.</summary>
    public static IHostApplicationBuilder AddSessionServices(this IHostApplicationBuilder builder)
    {
        builder.AddPortalStorage();
        builder.AddKeyRing();
        builder.Services.AddHttpClient(PoolJwks.HttpClientName);
        builder.Services.AddOptions<SessionOptions>().BindConfiguration(SessionOptions.Section).ValidateOnStart();
        builder.Services
            .AddSingleton<IValidateOptions<SessionOptions>, SessionOptionsValidator>()
            .AddSingleton<ISessionStore, SqliteSessionStore>()
            .AddSingleton(provider => new Lazy<IAmazonCognitoIdentityProvider>(provider.GetRequiredService<IAmazonCognitoIdentityProvider>))
            .AddSingleton<IPoolTokens, PoolTokens>()
            .AddSingleton<ITicketStore, PortalTicketStore>()
            .AddSingleton<LiveSessions>()
            .AddScoped<IAccountSessions, AccountSessions>()
            .AddSingleton<IdentifierHasher>()
            .AddSingleton<PoolJwks>()
            .AddSingleton<PortalCookies>()
            .AddSingleton<SessionLimits>()
            .AddScoped<IPersonalDataSection, SessionsSection>()
            .AddSingleton<SessionProtector>()
            .AddSingleton<TokenRenewal>()
            .AddSingleton<TokenValidator>()
            .AddHostedService<SessionSweeper>();
        return builder;
    }
}
