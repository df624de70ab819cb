namespace AccountPortal.Pools;

internal static class CognitoExtensions
{
    /// <summary>Adds the account services and the pool that the settings name, or in Development without such settings the embedded one.</summary>
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

                // Says only that the pool is not at AWS; where it is, the endpoint tells once the application has started.
                options.ServiceUrl = "http://localhost" + EmbeddedPoolEndpoint.Path;
            });
        }

        services.AddSingleton<INoticeTexts, NoticeTexts>();
        services.AddOptions<AuthenticatorOptions>().Configure<IOptions<BrandingOptions>>((options, branding) => options.Issuer = branding.Value.Name);
    }

    /// <summary>Whether the portal serves its own pool: in Development, as long as no other is named.</summary>
    public static bool UsesEmbeddedPool(this IHostApplicationBuilder builder) =>
        builder.Environment.IsDevelopment() && string.IsNullOrWhiteSpace(builder.Configuration["Cognito:UserPoolId"]);
}
