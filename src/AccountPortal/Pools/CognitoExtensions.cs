namespace AccountPortal.Pools;

internal static class CognitoExtensions
{
    /// <summary>Takes the embedded pool in Development where the settings name none. Brings the brand and the words of notices.</summary>
    public static void AddCognito(this IHostApplicationBuilder builder)
    {
        var services = builder.Services;
        if (builder.UsesEmbeddedPool())
        {
            services.AddSingleton<ICognitoEndpoint, EmbeddedPoolEndpoint>();
            services.PostConfigure<CognitoOptions>(options =>
            {
                options.UserPoolId = EmbeddedPoolEndpoint.PoolId;
                options.ClientId = EmbeddedPoolEndpoint.ClientId;

                // Marks the pool as not at AWS; its endpoint is known once the application has started.
                options.ServiceUrl = "http://localhost" + EmbeddedPoolEndpoint.Path;
            });
        }

        services.AddSingleton<INoticeTexts, NoticeTexts>();
        services.AddOptions<AuthenticatorOptions>().Configure<IOptions<BrandingOptions>>(
            (options, branding) => options.Issuer = branding.Value.Name);
    }

    /// <summary>Whether the portal hosts its own pool: in Development, unless the settings name another.</summary>
    public static bool UsesEmbeddedPool(this IHostApplicationBuilder builder) =>
        builder.Environment.IsDevelopment() && string.IsNullOrWhiteSpace(builder.Configuration["Cognito:UserPoolId"]);
}
