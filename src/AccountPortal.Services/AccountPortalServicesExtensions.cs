namespace AccountPortal.Services;

/// <summary>Adds the account services to an application, with or without the portal's pages.</summary>
public static class AccountPortalServicesExtensions
{
    /// <summary>
    /// Adds <see cref="ICognitoAccountService"/> with pool, sessions, cookies and storage. Settings come from the sections
    /// <c>Cognito</c>, <c>Sessions</c>, <c>SignIn</c> and those in docs/settings.md; an invalid one stops the start with an
    /// <see cref="OptionsValidationException"/> that names it. Call <c>UseAuthentication()</c> in the pipeline.
    /// </summary>
    public static IHostApplicationBuilder AddAccountPortalServices(this IHostApplicationBuilder builder)
    {
        builder.AddStorage().AddKeyRing();
        builder.Services.AddTokens().AddSessions().AddSessionsSection().AddAccountServices();
        return builder;
    }

    /// <summary>Adds the features on top of storage and sessions.</summary>
    internal static IServiceCollection AddAccountServices(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddScoped<ICognitoAccountService, CognitoAccountService>();
        return services
            .AddPools().AddPrivacy().AddChanges().AddUsers().AddNotices().AddActivity().AddDevices()
            .AddSessionManagement().AddPendingSignIn().AddRecoveryCodes().AddAccountAccess()
            .AddPasskeys().AddPasswordReset().AddSignUp().AddSignIn()
            .AddPassword().AddMfa().AddContact().AddProfile().AddPersonalData();
    }
}
