namespace AccountPortal.Services.Profile;

internal static class ProfileExtensions
{
    /// <summary>Adds the profile of the signed-in user.</summary>
    public static IServiceCollection AddProfile(this IServiceCollection services)
    {
        services.TryAddScoped<IProfile, ProfileService>();
        return services;
    }
}
