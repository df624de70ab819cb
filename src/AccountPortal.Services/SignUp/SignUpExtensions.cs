namespace AccountPortal.Services.SignUp;

internal static class SignUpExtensions
{
    /// <summary>Adds sign-up, its confirmation, and invitations.</summary>
    public static IServiceCollection AddSignUp(this IServiceCollection services)
    {
        services.TryAddScopedAs<ISignUp, SignUpService>();
        services.TryAddSingleton<InvitationQuota>();
        services.TryAddScoped<IInvitations, InvitationService>();
        return services;
    }
}
