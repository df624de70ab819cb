namespace AccountPortal.Services.Notices;

internal static class NoticesExtensions
{
    /// <summary>Adds security notices by email.</summary>
    public static IServiceCollection AddNotices(this IServiceCollection services)
    {
        services.AddOptions<MailOptions>().BindConfiguration(MailOptions.Section).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<MailOptions>, MailOptionsValidator>());
        services.TryAddSingleton<INoticeTexts, EnglishNoticeTexts>();
        services.TryAddSingleton<SecurityNotices>();
        return services;
    }
}
