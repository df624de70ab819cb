using AccountPortal.Services.Accounts;
using AccountPortal.Services.Activity;
using AccountPortal.Services.Passkeys;
using AccountPortal.Services.PersonalData;
using AccountPortal.Services.Pools;
using AccountPortal.Services.Security;
using AccountPortal.Services.Sessions;
using AccountPortal.Services.SignIn;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace AccountPortal.Services;

/// <summary>Adds the services of accounts.</summary>
public static class ServicesExtensions
{
    /// <summary>
    /// Adds <see cref="ICognitoAccountService"/> and what it needs of the pool. The application brings <see cref="ICurrentSession"/>,
    /// <see cref="IPendingCookie"/> and the storage.
    /// </summary>
    public static IServiceCollection AddAccountServices(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<CognitoOptions>().Bind(configuration.GetSection(CognitoOptions.Section)).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<CognitoOptions>, CognitoOptionsValidator>());
        services.AddOptions<AccountOptions>().Bind(configuration.GetSection(AccountOptions.Section)).ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        return services.AddPool().AddSignIn().AddAccounts().AddPasskeys().AddPersonalData();
    }

    private static IServiceCollection AddPool(this IServiceCollection services)
    {
        services.TryAddSingleton<ICognitoEndpoint, ConfiguredCognitoEndpoint>();
        services.TryAddSingleton(CognitoClients.Create);
        services.TryAddKeyedSingleton(CognitoClients.Admin, (provider, _) => CognitoClients.CreateAdmin(provider)!);
        services.TryAddSingleton<IPoolDescriptionProvider, PoolDescriptionProvider>();
        services.TryAddSingleton<PoolAdministration>();
        return services;
    }

    private static IServiceCollection AddSignIn(this IServiceCollection services)
    {
        services.TryAddSingleton<IPendingStore, SqlitePendingStore>();
        services.TryAddScoped<PendingFlow>();
        services.TryAddScoped<CodeLinks>();
        services.TryAddScoped<SignInAdvance>();
        services.TryAddScoped<SignInService>();
        services.TryAddScoped<ChallengeService>();
        services.TryAddScoped<MfaSetupService>();
        services.TryAddScoped<SrpProof>();
        services.TryAddScoped<PasswordProof>();
        services.TryAddScoped<IPasswordProof>(provider =>
            provider.GetRequiredService<IOptions<CognitoOptions>>().Value.AuthFlow == CognitoOptions.UserPasswordAuth
                ? provider.GetRequiredService<PasswordProof>()
                : provider.GetRequiredService<SrpProof>());
        return services;
    }

    private static IServiceCollection AddAccounts(this IServiceCollection services)
    {
        services.TryAddSingleton<AppClient>();
        services.TryAddSingleton<ActivityLedger>();
        services.TryAddScoped<ActivityRecorder>();
        services.TryAddScoped<RecentProof>();
        services.TryAddScoped<IRecentProof>(provider => provider.GetRequiredService<RecentProof>());
        services.TryAddSingleton<AuthenticatorUri>();
        services.TryAddSingleton<CodeThrottle>();
        services.TryAddSingleton<NameHasher>();
        services.TryAddSingleton<IdentifierHash>();
        services.TryAddSingleton(provider => new AnswerFloor(provider.GetRequiredService<TimeProvider>(), AnswerFloor.Default));
        services.TryAddScoped<SignedInCalls>();
        services.TryAddScoped<SignUpService>();
        services.TryAddScoped<PasswordResetService>();
        services.TryAddScoped<PasswordChangeService>();
        services.TryAddScoped<ProfileReader>();
        services.TryAddScoped<ProfileService>();
        services.TryAddScoped<MfaService>();
        services.TryAddScoped<ICognitoAccountService, CognitoAccountService>();
        return services;
    }

    private static IServiceCollection AddPasskeys(this IServiceCollection services)
    {
        services.TryAddSingleton<SqlitePasskeyRecords>();
        services.TryAddSingleton<IPasskeyRecords>(provider => provider.GetRequiredService<SqlitePasskeyRecords>());
        services.TryAddSingleton<DeclinedPasskeyOffers>();
        services.TryAddScoped<PasskeyReader>();
        services.TryAddScoped<IPasskeyService, PasskeyService>();
        services.TryAddScoped<IPasskeyOffer, PasskeyOffers>();
        return services;
    }

    private static IServiceCollection AddPersonalData(this IServiceCollection services)
    {
        services.AddSingleton<IPersonalRecords>(provider => provider.GetRequiredService<ActivityLedger>());
        services.AddSingleton<IPersonalRecords>(provider => provider.GetRequiredService<SqlitePasskeyRecords>());
        services.AddSingleton<IPersonalRecords>(provider => provider.GetRequiredService<DeclinedPasskeyOffers>());
        services.AddScoped<IPersonalDataSection, AccountSection>();
        services.AddScoped<IPersonalDataSection, PasskeysSection>();
        services.AddScoped<IPersonalDataSection, DevicesSection>();
        services.AddScoped<IPersonalDataSection, ActivitySection>();
        services.TryAddScoped<IDataExport, DataExport>();
        services.TryAddScoped<IAccountDeletion, AccountDeletion>();
        return services;
    }
}
