namespace AccountPortal.Services.PersonalData;

internal static class PersonalDataExtensions
{
    /// <summary>Adds the export and the deletion of a user's data.</summary>
    public static IServiceCollection AddPersonalData(this IServiceCollection services)
    {
        services.AddOptions<AccountOptions>().BindConfiguration(AccountOptions.Section).ValidateOnStart();
        services.AddSingleton<IUserRecords>(provider => provider.GetRequiredService<ActivityLedger>());
        services.AddSingleton<IUserRecords>(provider => provider.GetRequiredService<SqlitePasskeyRecords>());
        services.AddSingleton<IUserRecords>(provider => provider.GetRequiredService<DeviceStore>());
        services.AddSingleton<IUserRecords>(provider => provider.GetRequiredService<RecoveryCodeStore>());
        services.AddSingleton<IUserRecords>(provider => provider.GetRequiredService<DeclinedPasskeyOffers>());
        services.AddScoped<IPersonalDataSection, AccountSection>();
        services.AddScoped<IPersonalDataSection, PasskeysSection>();
        services.AddScoped<IPersonalDataSection, DevicesSection>();
        services.AddScoped<IPersonalDataSection, RecoveryCodesSection>();
        services.AddScoped<IPersonalDataSection, ActivitySection>();
        services.TryAddScoped<IDataExport, DataExport>();
        services.TryAddScoped<IAccountDeletion, AccountDeletion>();
        return services;
    }

    /// <summary>Adds the user's sessions to the export.</summary>
    public static IServiceCollection AddSessionsSection(this IServiceCollection services) =>
        services.AddScoped<IPersonalDataSection, SessionsSection>();
}
