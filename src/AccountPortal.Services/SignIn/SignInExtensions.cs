namespace AccountPortal.Services.SignIn;

internal static class SignInExtensions
{
    /// <summary>Adds sign-in with all challenges.</summary>
    public static IServiceCollection AddSignIn(this IServiceCollection services)
    {
        services.TryAddScopedAs<ISignIn, SignInService>();
        services.TryAddScopedAs<ISignInPrompts, SignInPrompts>();
        services.TryAddScopedAs<IFirstFactors, FirstFactorService>();
        services.TryAddScopedAs<IPasskeySignIn, PasskeySignInService>();
        services.TryAddScopedAs<ICustomChallenges, CustomChallengeService>();
        services.TryAddSingleton<DecoyResponses>();
        services.TryAddScopedAs<IChallenges, ChallengeService>();
        services.TryAddScopedAs<INewCodes, NewCodeService>();
        services.TryAddScopedAs<IMfaSetup, MfaSetupService>();
        services.TryAddScopedAs<IMfaAddressSetup, MfaAddressSetup>();
        services.TryAddScoped<SignInRestart>();
        services.TryAddSingleton<AuthenticatorUri>();
        services.TryAddScoped<SrpAuthenticator>();
        services.TryAddScoped<PasswordAuthenticator>();
        services.TryAddScoped<ChoiceAuthenticator>();
        services.TryAddScoped<CustomAuthAuthenticator>();
        services.TryAddScoped(AuthenticatorOf);
        return services;
    }

    // One flow per app client: Cognito:AuthFlow.
    private static IPasswordAuthenticator AuthenticatorOf(IServiceProvider provider) =>
        provider.GetRequiredService<IOptions<CognitoOptions>>().Value.AuthFlow switch
        {
            CognitoOptions.UserPasswordAuth => provider.GetRequiredService<PasswordAuthenticator>(),
            CognitoOptions.UserAuth => provider.GetRequiredService<ChoiceAuthenticator>(),
            CognitoOptions.CustomAuth => provider.GetRequiredService<CustomAuthAuthenticator>(),
            _ => provider.GetRequiredService<SrpAuthenticator>(),
        };
}
