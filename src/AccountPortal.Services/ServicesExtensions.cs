using AccountPortal.Services.Access;
using AccountPortal.Services.Accounts;
using AccountPortal.Services.Activity;
using AccountPortal.Services.Changes;
using AccountPortal.Services.Notices;
using AccountPortal.Services.Devices;
using AccountPortal.Services.Passkeys;
using AccountPortal.Services.PersonalData;
using AccountPortal.Services.Pools;
using AccountPortal.Services.RecoveryCodes;
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
    /// <see cref="IPendingCookie"/>, <see cref="IDeviceCookie"/> and the storage.
    /// </summary>
    public static IServiceCollection AddAccountServices(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<CognitoOptions>().Bind(configuration.GetSection(CognitoOptions.Section)).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<CognitoOptions>, CognitoOptionsValidator>());
        services.AddOptions<SignInOptions>().Bind(configuration.GetSection(SignInOptions.Section)).ValidateOnStart();
        services.AddOptions<AccountOptions>().Bind(configuration.GetSection(AccountOptions.Section)).ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        return services.AddPool().AddSignIn().AddDevices().AddAccounts().AddActivity().AddPasskeys().AddRecoveryCodes(configuration).AddPersonalData();
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
        services.TryAddScoped<SignInAttempts>();
        services.TryAddScoped<SignInService>();
        services.TryAddScoped<FirstFactorService>();
        services.TryAddScoped<PasskeySignInService>();
        services.TryAddScoped<CustomChallengeService>();
        services.TryAddSingleton<DecoyAnswers>();
        services.TryAddScoped<SignInOpenings>();
        services.TryAddScoped<ChallengeService>();
        services.TryAddScoped<MfaSetupService>();
        services.TryAddSingleton<HeldPasswords>();
        services.TryAddScoped<SignInRestart>();
        services.TryAddScoped<NewCodeService>();
        services.TryAddScoped<MfaAddressSetup>();
        services.TryAddScoped<VerificationLinks>();
        services.TryAddScoped<IVerificationLinks>(provider => provider.GetRequiredService<VerificationLinks>());
        services.TryAddSingleton<SignInOffers>();
        services.TryAddSingleton<ISignInOffers>(provider => provider.GetRequiredService<SignInOffers>());
        services.TryAddScoped<SrpProof>();
        services.TryAddScoped<PasswordProof>();
        services.TryAddScoped<ChoiceProof>();
        services.TryAddScoped<CustomAuthProof>();
        services.TryAddScoped<IPasswordProof>(provider => provider.GetRequiredService<IOptions<CognitoOptions>>().Value.AuthFlow switch
        {
            CognitoOptions.UserPasswordAuth => provider.GetRequiredService<PasswordProof>(),
            CognitoOptions.UserAuth => provider.GetRequiredService<ChoiceProof>(),
            CognitoOptions.CustomAuth => provider.GetRequiredService<CustomAuthProof>(),
            _ => provider.GetRequiredService<SrpProof>(),
        });
        return services;
    }

    private static IServiceCollection AddRecoveryCodes(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<RecoveryCodeOptions>().Bind(configuration.GetSection(RecoveryCodeOptions.Section));
        services.AddOptions<MailOptions>().Bind(configuration.GetSection(MailOptions.Section)).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<MailOptions>, MailOptionsValidator>());
        services.TryAddSingleton<RecoveryCodeStore>();
        services.TryAddSingleton<RecoveryAttempts>();
        services.TryAddSingleton<SecurityNotices>();
        services.TryAddScoped<IRecoveryCodes, RecoveryCodeService>();
        return services;
    }

    private static IServiceCollection AddDevices(this IServiceCollection services)
    {
        services.TryAddSingleton<DeviceStore>();
        services.TryAddScoped<BrowserDevices>();
        services.TryAddScoped<DeviceProof>();
        services.TryAddScoped<DeviceSignIn>();
        services.TryAddScoped<DeviceRegistration>();
        services.TryAddScoped<IDeviceQuestion, DeviceQuestion>();
        services.TryAddScoped<IRememberedDevices, RememberedDeviceService>();
        return services;
    }

    private static IServiceCollection AddAccounts(this IServiceCollection services)
    {
        services.TryAddSingleton<AppClient>();
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
        services.TryAddSingleton<InvitationQuota>();
        services.TryAddScoped<IInvitations, InvitationService>();
        services.TryAddScoped<PasswordChangeService>();
        services.TryAddScoped<ProfileReader>();
        services.TryAddScoped<IAccessReader, AccessReader>();
        services.TryAddSingleton<KeyedGate>();
        services.TryAddScoped<WayInGuard>();
        services.TryAddScoped<ProfileService>();
        services.TryAddScoped<MfaService>();
        services.TryAddScoped<ICognitoAccountService, CognitoAccountService>();
        return services;
    }

    private static IServiceCollection AddActivity(this IServiceCollection services)
    {
        services.TryAddSingleton<IAccountChanges, AccountChanges>();
        services.TryAddScoped<PersonChanges>();
        services.TryAddScoped<IPersonChanges>(provider => provider.GetRequiredService<PersonChanges>());
        services.TryAddSingleton<ActivityLedger>();
        services.TryAddScoped<ActivityRecorder>();
        services.TryAddSingleton<PoolEvents>();
        services.TryAddScoped<LedgerNames>();
        services.TryAddScoped<AccountActivity>();
        services.TryAddScoped<IAccountActivity>(provider => provider.GetRequiredService<AccountActivity>());
        services.TryAddScoped<IAccountSecuring, AccountSecuring>();
        services.TryAddScoped<IApplicationSessions, ApplicationSessions>();
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
        services.AddSingleton<IPersonalRecords>(provider => provider.GetRequiredService<DeviceStore>());
        services.AddSingleton<IPersonalRecords>(provider => provider.GetRequiredService<RecoveryCodeStore>());
        services.AddSingleton<IPersonalRecords>(provider => provider.GetRequiredService<DeclinedPasskeyOffers>());
        services.AddScoped<IPersonalDataSection, AccountSection>();
        services.AddScoped<IPersonalDataSection, PasskeysSection>();
        services.AddScoped<IPersonalDataSection, DevicesSection>();
        services.AddScoped<IPersonalDataSection, RecoveryCodesSection>();
        services.AddScoped<IPersonalDataSection, ActivitySection>();
        services.TryAddScoped<IDataExport, DataExport>();
        services.TryAddScoped<IAccountDeletion, AccountDeletion>();
        return services;
    }
}
