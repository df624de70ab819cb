namespace AccountPortal.Services.SignIn.Pending;

internal static class PendingExtensions
{
    /// <summary>Adds the state between the steps of a sign-in, sign-up or password reset.</summary>
    public static IServiceCollection AddPendingSignIn(this IServiceCollection services)
    {
        services.AddOptions<SignInOptions>().BindConfiguration(SignInOptions.Section).ValidateOnStart();
        services.TryAddScoped<IPendingCookie, PendingCookie>();
        services.TryAddSingleton<IPendingStore, SqlitePendingStore>();
        services.TryAddScopedAs<IPendingSignIn, CurrentPendingRecord>();
        services.TryAddSingleton<ResendPasswords>();
        services.TryAddScopedAs<ICodeLinks, CodeLinks>();
        services.TryAddScopedAs<IVerificationLinks, VerificationLinks>();
        services.TryAddScoped<SignInProgress>();
        services.TryAddScoped<SignInContexts>();
        services.TryAddSingleton<SignInAssistance>();
        services.TryAddSingleton<ISignInAssistance>(provider => provider.GetRequiredService<SignInAssistance>());
        return services;
    }
}
